/** Finds the browser for tests. Run by itself, it prints where: `node scripts/find-browser.ts`. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { bundledBrowser } from './browser/bundled.ts';
import { browserPlaces } from './browser/places.ts';
import { starts } from './browser/starts.ts';

/** A browser that tests can launch. */
export interface FoundBrowser {
  /** Full path of the program. */
  path: string;
  /** Arguments to launch it with. */
  args: string[];
  /** Who chose it, for messages. */
  from: 'PLAYWRIGHT_CHROMIUM_PATH' | 'Playwright' | 'this system' | 'npm package';
}

/** What the search asks of the machine. Tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
  starts: (path: string) => boolean;
  /** Where Playwright would have installed its Chromium. */
  playwrightPath: () => string;
  /** The Chromium inside the npm package; undefined where there is none for this machine. */
  bundled: () => Promise<string | undefined>;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  starts,
  playwrightPath: () => chromium.executablePath(),
  bundled: bundledBrowser,
};

/**
 * The sandbox needs rights that containers and root do not give, and the pages under test are our own.
 * The other flags keep the browser from asking for anything but those pages.
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Finds a browser of the Chromium family: the one named by PLAYWRIGHT_CHROMIUM_PATH, else one installed by
 * Playwright, else the build inside the npm package, else Chromium, Chrome or Edge of this system. The package comes
 * before the system: it is the same on every machine, and as a headless shell it does the same pages with half the
 * processor’s time.
 * @throws {Error} When the named one does not exist, or when there is none; the message says what to do.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
  const found = (path: string, from: FoundBrowser['from']): FoundBrowser => ({
    path,
    args: browserFlags,
    from,
  });

  const chosen = machine.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return found(chosen, 'PLAYWRIGHT_CHROMIUM_PATH');
    throw new Error(
      `PLAYWRIGHT_CHROMIUM_PATH names ${chosen}, which does not exist. Correct it or unset it.`,
    );
  }

  const runs = (path: string): boolean => machine.exists(path) && machine.starts(path);
  const playwright = machine.playwrightPath();
  if (runs(playwright)) return found(playwright, 'Playwright');

  const bundled = await machine.bundled();
  if (bundled !== undefined) return found(bundled, 'npm package');

  const system = browserPlaces(machine.platform, machine.env).find(runs);
  if (system !== undefined) return found(system, 'this system');

  throw new Error(
    'No browser found for the tests: install Chromium, Chrome or Edge, or run `npx playwright-core install chromium`.',
  );
}

if (import.meta.main) {
  try {
    const { path, from } = await findBrowser();
    console.log(`${path} (from ${from})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
