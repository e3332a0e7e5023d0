import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/** A headless browser that speaks to nobody but the page's own host. */
export async function openBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium found: install chromium or Chrome, or set CHROME_PATH to one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
