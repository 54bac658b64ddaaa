import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

export type Browser = { executablePath: string; env: Record<string, string> };

/**
 * A Chromium for the browser tests: the one CHROME names, else one of this machine, else the one in the
 * @sparticuz/chromium package (Linux x64). Throws, saying what to do, when there is none.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env['CHROME'];
  if (named) {
    if (existsSync(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROME names ${named}, which does not exist. Mend it or unset CHROME.`);
  }
  const installed = chromiumOfThisMachine();
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROME to its program file.');
}

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function chromiumOfThisMachine(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => programNames.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((file) => existsSync(file));
}
