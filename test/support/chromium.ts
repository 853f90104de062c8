import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];
const MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_TAILS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** No Chromium or Chrome where `REQUIRE_CHROMIUM=1` demands one. */
export class NoChromiumError extends Error {
  override name = 'NoChromiumError' as const;
  constructor(places: readonly string[]) {
    super(`No Chromium: set CHROMIUM_PATH, or install one at ${places.join(', ')}`);
  }
}

/** The path of an installed Chromium or Chrome: `CHROMIUM_PATH`, else the usual places. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const found = placesOf(env).find((path) => existsSync(path));
  if (found === undefined && env.REQUIRE_CHROMIUM === '1') throw new NoChromiumError(placesOf(env));
  return found;
}

/** Starts a headless browser with an empty profile. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS });
}

function placesOf(env: NodeJS.ProcessEnv): string[] {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  if (process.platform === 'darwin') return MACOS;
  if (process.platform !== 'win32') return LINUX;
  return WINDOWS_ROOTS.flatMap((root) => WINDOWS_TAILS.map((tail) => join(env[root] ?? '', tail)));
}
