/** What is kept of how somebody likes the presenter view, with windows of two kits open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSettings, readSettings } from '#components/workshop/presenter/presenter-settings.ts';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a window keeps what it changed, and leaves what another one typed meanwhile', () => {
  const before = readSettings();
  keepSettings((settings) => {
    settings.drafts.K4 = 'I order\nI wait';
  });
  expect(before.drafts).toEqual({});
  keepSettings((settings) => {
    settings.size = 3;
    settings.online.K1 = true;
  });
  expect(readSettings()).toEqual({
    size: 3,
    keys: true,
    online: { K1: true },
    drafts: { K4: 'I order\nI wait' },
  });
});

test('where nothing may be kept, nothing fails', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => {
    keepSettings((settings) => {
      settings.size = 4;
    });
  }).not.toThrow();
  expect(readSettings().size).toBe(1);
});
