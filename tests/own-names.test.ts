import { relative, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ownNames } from '../scripts/own-names.mjs';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

/** Where a file stands: what the build gives short names, the command, or what others wrote. */
function placeOf(file: ts.SourceFile): 'shortened' | 'command' | 'foreign' {
  const path = relative('.', file.fileName).replaceAll(sep, '/');
  if (path.startsWith('src/cli/')) return 'command';
  return path.startsWith('src/') ? 'shortened' : 'foreign';
}

/** The properties that a node reads or writes by name, each with what declares it; nothing where a text may name it. */
function* named(node: ts.Node): Generator<readonly [name: string, property: ts.Symbol | undefined]> {
  if (ts.isPropertyAccessExpression(node)) yield [node.name.text, checker.getSymbolAtLocation(node.name)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    if (ts.isIdentifier(key)) yield [key.text, checker.getTypeAtLocation(node.parent).getProperty(key.text)];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    for (const { name } of node.properties) {
      if (name === undefined || !ts.isIdentifier(name)) continue;
      const property = type?.getProperty(name.text);
      // What has any names has them as texts.
      const isKnown = property !== undefined || type?.getStringIndexType() !== undefined;
      if (isKnown) yield [name.text, property];
    }
  }
}

/** Reads of shortened names by who does not shorten them, and of others' properties by who does. */
function astray(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const file of program.getSourceFiles()) {
    const place = placeOf(file);
    if (place === 'foreign') continue;
    const visit = (node: ts.Node): void => {
      for (const [name, property] of named(node)) {
        if (!names.includes(name)) continue;
        const places =
          property === undefined
            ? ['foreign']
            : (property.declarations ?? []).map((one) => placeOf(one.getSourceFile()));
        const mixed =
          place === 'command' ? places.includes('shortened') : places.some((one) => one !== place);
        if (mixed) found.add(`${relative('.', file.fileName).replaceAll(sep, '/')}: ${name}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found];
}

test('names that the build shortens are read where they are shortened, and are nobody else’s', () => {
  expect(astray(ownNames)).toEqual([]);
});

test.each([
  ['tag', 'src/cli/bibliography/markup.ts: tag'],
  ['language', 'src/model/diagnostics/schema-rules.ts: language'],
  ['length', 'src/model/authors.ts: length'],
  ['sections', 'src/model/options.ts: sections'],
])('%s could not be one of them', (name, place) => {
  expect(astray([name])).toContain(place);
});
