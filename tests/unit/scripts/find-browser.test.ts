import { describe, expect, test } from 'vitest';
import { browserPlaces } from '../../../scripts/browser/places.ts';
import { findBrowser, type Machine } from '../../../scripts/find-browser.ts';

const everywhere = ['/named/chrome', '/playwright/chrome', '/usr/bin/chromium'];

/** A Linux machine on which the given programs exist and start, except those that are broken. */
function machine({
  programs,
  broken = [],
  env = {},
}: {
  programs: string[];
  broken?: string[];
  env?: Record<string, string>;
}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    exists: (path) => programs.includes(path),
    starts: (path) => !broken.includes(path),
    playwrightPath: () => '/playwright/chrome',
    bundled: () => Promise.resolve('/tmp/bundled'),
  };
}

/** A machine for which the npm package has no browser. */
const unbundled = (programs: string[], broken: string[] = []): Machine => ({
  ...machine({ programs, broken }),
  bundled: () => Promise.resolve(undefined),
});

describe('the browser is found in this order', () => {
  test('the one that PLAYWRIGHT_CHROMIUM_PATH names comes first', async () => {
    const env = { PLAYWRIGHT_CHROMIUM_PATH: '/named/chrome' };
    expect(await findBrowser(machine({ programs: everywhere, env }))).toMatchObject({
      path: '/named/chrome',
      from: 'PLAYWRIGHT_CHROMIUM_PATH',
    });
  });

  test('then one that Playwright installed', async () => {
    expect(await findBrowser(machine({ programs: everywhere }))).toMatchObject({
      path: '/playwright/chrome',
      from: 'Playwright',
    });
  });

  test('then the one inside the npm package, which is the same on every machine', async () => {
    expect(await findBrowser(machine({ programs: ['/usr/bin/chromium'] }))).toMatchObject({
      path: '/tmp/bundled',
      from: 'npm package',
    });
  });

  test('then one of this system', async () => {
    expect(await findBrowser(unbundled(['/usr/bin/chromium']))).toMatchObject({
      path: '/usr/bin/chromium',
      from: 'this system',
    });
  });
});

test('an empty PLAYWRIGHT_CHROMIUM_PATH counts as unset', async () => {
  const env = { PLAYWRIGHT_CHROMIUM_PATH: '' };
  expect((await findBrowser(machine({ programs: everywhere, env }))).from).toBe('Playwright');
});

test('a named browser that does not exist is an error, not a reason to look further', async () => {
  const env = { PLAYWRIGHT_CHROMIUM_PATH: '/nowhere/chrome' };
  await expect(findBrowser(machine({ programs: everywhere, env }))).rejects.toThrow(
    'PLAYWRIGHT_CHROMIUM_PATH names /nowhere/chrome, which does not exist. Correct it or unset it.',
  );
});

test('a program of the right name that does not start is passed over', async () => {
  const programs = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = await findBrowser(unbundled(programs, ['/usr/bin/chromium-browser']));
  expect(found.path).toBe('/usr/bin/google-chrome');
});

test('without any browser the error says in one sentence what to install', async () => {
  await expect(findBrowser(unbundled([]))).rejects.toThrow(
    /^No browser found for the tests: install Chromium, Chrome or Edge, or run `.*`\.$/,
  );
});

test.each([
  ['linux', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
  ['linux', {}, '/snap/bin/chromium'],
  [
    'darwin',
    { HOME: '/Users/ana' },
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'darwin',
    { HOME: '/Users/ana' },
    '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('on %s with %o the search looks at %s', (platform, env, place) => {
  expect(browserPlaces(platform, env)).toContain(place);
});
