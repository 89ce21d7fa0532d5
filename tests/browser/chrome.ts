import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

type OnPage = <Result>(
  work: (page: Page) => Promise<Result>,
  options?: BrowserContextOptions,
) => Promise<Result>;

/**
 * Connects the calling test file to the project's Chrome, for as long as the file runs.
 *
 * @returns a function that opens a page with its own cookies, cache and settings, hands it over, and closes it
 */
export function useChrome(): OnPage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromeEndpoint'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (work, options = {}) => {
    if (browser === undefined) throw new Error('Chrome is there only while tests run');
    const context = await browser.newContext(options);
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
}
