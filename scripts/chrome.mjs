import { Launcher } from 'chrome-launcher';

/**
 * A Chrome or Chromium for the project's own commands and tests: `CHROME_PATH`, or what is installed, or else the
 * headless build inside `@sparticuz/chromium`, because no machine of ours can download a browser.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function chromePath() {
  try {
    const installed = Launcher.getFirstInstallation();
    if (installed !== undefined) return installed;
  } catch {
    // On Linux chrome-launcher throws where it finds none.
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** No sandbox (containers run as root), and none of the requests that Chromium makes of its own accord. */
export const chromeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
