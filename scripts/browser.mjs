// Finds a Chrome or Chromium for the browser tests; on Debian as root it installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(name) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return (process.env.PATH ?? '')
    .split(separator)
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path));
}

/** The path of a browser, or undefined. `CHROME_PATH` wins. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && existsSync(asked)) return asked;
  return NAMES.map(onPath).find(Boolean) ?? PLACES.find((path) => existsSync(path));
}

const apt = (...args) =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

/** Finds or installs a browser; ends the process with an explanation when there is none to be had. */
export function ensureBrowser() {
  let found = findBrowser();
  if (found === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome or Chromium found: installing Debian’s chromium ...');
    if (apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'))
      found = findBrowser();
  }
  if (found !== undefined) return found;
  console.error(
    'The browser tests need Chrome or Chromium, and none was found.\n' +
      '  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk\n' +
      '  others:          install Google Chrome, or set CHROME_PATH to the program\n' +
      '  without them:    npm test -- --no-browser',
  );
  process.exit(3);
}
