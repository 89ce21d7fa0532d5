import axe from 'axe-core';
import { expect, test } from 'vitest';
import { readColors } from '../../src/model/colors.ts';
import { colorNames, isKnown } from '../../src/model/diagnostics/color-names.ts';
import { leastContrast } from '../../src/model/diagnostics/contrast.ts';
import { readSettings } from '../../src/model/options.ts';
import { useChrome } from './chrome.ts';

const onPage = useChrome();

const names = [
  ...colorNames.split(' '),
  ...colorNames.split(' ').flatMap((name) => (name.includes('gray') ? [name.replace('gray', 'grey')] : [])),
  'transparent',
  'DarkSlateGrey',
];

const notations = [
  '#000',
  '#767676',
  '#FFF',
  '#0008',
  '#12345680',
  'rgb(118, 118, 118)',
  'rgb(300 -20 0)',
  'rgb(20% 40% 60%)',
  'rgb(.5 none 100)',
  'rgba(0, 0, 0, 0.4)',
  'rgb(0 0 0 / 60%)',
  'hsl(0, 100%, 30%)',
  'hsl(60deg 100% 50%)',
  'hsl(-120 80% 60%)',
  'hsl(700 40 70)',
  'hsl(210 30% 45% / 0.8)',
  'hsla(300, 20%, 90%, 50%)',
];

/** Those that depend on the reader's system or on the text around. */
const system =
  'ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText Field FieldText GrayText ' +
  'Highlight HighlightText LinkText Mark MarkText SelectedItem SelectedItemText VisitedText currentcolor';

/** Whether a resume's colour is taken for one. */
function isTaken(accent: string): boolean {
  return readColors({ accent }, ['accent']).some(isKnown);
}

/** Whether Chrome takes each text for a colour. */
function colorsOfChrome(texts: readonly string[]): Promise<readonly boolean[]> {
  return onPage((page) =>
    page.evaluate<boolean[]>(`${JSON.stringify(texts)}.map((text) => CSS.supports('color', text))`),
  );
}

test('every name and notation that is read as a colour is one to Chrome', async () => {
  const colors = [
    ...names,
    ...notations,
    ...system.split(' '),
    'hwb(1turn 0% 0%)',
    'oklch(60% 0.1 120 / 50%)',
  ];
  expect(new Set(names).size).toBe(150);
  expect(colors.filter((color) => !isTaken(color))).toEqual([]);
  const known = await colorsOfChrome(colors);
  expect(colors.filter((_, at) => !known[at])).toEqual([]);
});

test('what is no colour to Chrome is none here', async () => {
  const texts = [
    'blurple',
    'blac',
    'darkorangered',
    'initial',
    'gra',
    'rgb(red)',
    'rgb(1, 2)',
    'rgb(1,,2,3)',
    '#12345',
  ];
  expect(texts.filter(isTaken)).toEqual([]);
  // A word of the cascade is no colour, although it may stand where one does.
  expect(await colorsOfChrome(texts)).toEqual(texts.map((text) => text === 'initial'));
});

test('the contrast of every colour is the one that axe measures of what Chrome makes of it', async () => {
  const texts = [...names, ...notations];
  const measured = await onPage(async (page) => {
    await page.setContent('<p>Text</p>');
    await page.evaluate(axe.source);
    return page.evaluate<number[]>(`${JSON.stringify(texts)}.map((text) => {
      const { Color, getContrast } = axe.commons.color;
      const paragraph = document.querySelector('p');
      paragraph.style.color = text;
      const color = new Color();
      color.parseString(getComputedStyle(paragraph).color);
      return getContrast(new Color(255, 255, 255, 1), color);
    })`);
  });
  const ours = texts.map((primary) => {
    const themeOptions = { colors: { primary, background: 'white' }, colorScheme: 'light' };
    return leastContrast('primary', readSettings({ themeOptions }, undefined))?.ratio ?? 0;
  });
  expect(ours.length).toBeGreaterThan(160);
  // Chrome rounds channels.
  const apart = texts.filter((_, at) => Math.abs((ours[at] ?? 0) / (measured[at] ?? 1) - 1) > 0.02);
  expect(apart.map((text) => [text, ours[texts.indexOf(text)], measured[texts.indexOf(text)]])).toEqual([]);
});
