import { describe, expect, test } from 'vitest';
import { findFirefox, type Machine } from '../../../scripts/browser/firefox.ts';

/** A machine on which these programs are installed and run. */
const machine = (platform: NodeJS.Platform, installed: string[], env: NodeJS.ProcessEnv = {}) =>
  ({
    platform,
    env,
    exists: (path) => installed.includes(path),
    starts: (path) => !path.endsWith('stub/firefox'),
  }) satisfies Machine;

describe('Firefox is found', () => {
  test.for([
    ['linux', '/opt/firefox/firefox', { PATH: '/bin:/opt/firefox' }],
    ['linux', '/usr/bin/firefox-esr', {}],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox', {}],
    [
      'win32',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      { PROGRAMFILES: 'C:\\Program Files' },
    ],
  ] as const)('on %s at %s', ([platform, place, env]) => {
    expect(findFirefox(machine(platform, [place], env))).toBe(place);
  });

  test('where FIREFOX_PATH says, before any other', () => {
    const installed = ['/usr/bin/firefox', '/home/me/firefox'];
    const found = findFirefox(machine('linux', installed, { FIREFOX_PATH: '/home/me/firefox' }));
    expect(found).toBe('/home/me/firefox');
  });
});

test('a program of that name that does not run is passed over', () => {
  const env = { PATH: '/stub' };
  expect(findFirefox(machine('linux', ['/stub/firefox', '/usr/bin/firefox'], env))).toBe(
    '/usr/bin/firefox',
  );
});

test('without Firefox there is none, and that is no error', () => {
  expect(findFirefox(machine('linux', []))).toBeUndefined();
});

test('a FIREFOX_PATH that does not exist is an error', () => {
  const env = { FIREFOX_PATH: '/gone' };
  expect(() => findFirefox(machine('linux', [], env))).toThrow('FIREFOX_PATH names /gone');
});
