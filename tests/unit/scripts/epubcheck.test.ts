import { describe, expect, test } from 'vitest';
import { findEpubcheck, type Machine } from '../../../scripts/printing/epubcheck.ts';

const debian = '/usr/share/java/epubcheck.jar';

const machine = (files: readonly string[], more: Partial<Machine> = {}): Machine => ({
  env: {},
  exists: (path) => files.includes(path),
  hasJava: () => true,
  ...more,
});

describe('EPUBCheck', () => {
  test('is Debian’s, or the one that was named', () => {
    expect(findEpubcheck(machine([debian]))).toBe(debian);
    expect(findEpubcheck(machine([debian, '/a.jar'], { env: { EPUBCHECK_JAR: '/a.jar' } }))).toBe(
      '/a.jar',
    );
  });

  test('is not there without its file or without Java', () => {
    expect(findEpubcheck(machine([]))).toBeUndefined();
    expect(findEpubcheck(machine([debian], { hasJava: () => false }))).toBeUndefined();
  });

  test('is missed in a sentence when it was named wrongly', () => {
    expect(() => findEpubcheck(machine([debian], { env: { EPUBCHECK_JAR: '/b.jar' } }))).toThrow(
      'EPUBCHECK_JAR names /b.jar, which does not exist',
    );
  });
});
