import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromeFlags, chromePath } from '../../scripts/chrome.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the Chrome that all files of this project share. */
    chromeEndpoint: string;
  }
}

/**
 * Starts one Chrome with a fresh profile for the whole project, and leaves its address for `chrome.ts`.
 *
 * @returns what ends that Chrome
 * @throws when there is no Chrome to start
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: await chromePath(), args: chromeFlags });
  project.provide('chromeEndpoint', server.wsEndpoint());
  return () => server.close();
}
