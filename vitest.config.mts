import { defineConfig } from 'vitest/config';
import { viteMarkdown } from './scripts/markdown.mjs';
import { viteStyles } from './scripts/styles.mjs';

// Tests of our own code run with the machine's zone set far from UTC: a date that passes through local time shows. What
// is installed and run by consumers meets the machine as it is.
const env = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' };

export default defineConfig({
  plugins: [viteMarkdown, viteStyles],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Or Node would load the parser with what the build replaces.
          server: { deps: { inline: ['commonmark'] } },
          env,
          include: [
            'tests/{model,components,document,locales,properties,golden}/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // As above.
          server: { deps: { inline: ['commonmark'] } },
          env,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          // As above.
          server: { deps: { inline: ['commonmark'] } },
          env,
          include: ['tests/cli/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'consumers',
          // As above.
          server: { deps: { inline: ['commonmark'] } },
          include: ['tests/consumers/**/*.test.ts'],
          globalSetup: 'tests/consumers/install.ts',
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
