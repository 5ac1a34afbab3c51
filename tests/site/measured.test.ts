/** @vitest-environment jsdom */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import measured from '#content/measured/reliability.json';
import { figure, inPrint } from '#domain/measured/reliability.ts';
import { dist } from '../support/site.ts';

const html = await readFile(path.join(dist, 'how-your-data-is-kept/index.html'), 'utf8');
const prose = new DOMParser().parseFromString(html, 'text/html').querySelector('main .prose');
const shown = [...(prose?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])].map((element) => ({
  names: (element.dataset.figure ?? '').split(' '),
  text: element.textContent,
}));

test('“How your data is kept” shows every figure that was measured, as it was measured', () => {
  expect(shown.length).toBeGreaterThan(0);
  for (const { names, text } of shown) {
    const sum = names.reduce((before, name) => before + figure(measured, name), 0);
    expect(text, names.join(' ')).toBe(inPrint(sum));
  }
  const names = new Set(shown.flatMap((each) => each.names));
  expect(Object.keys(measured.figures).filter((name) => !names.has(name))).toEqual([]);
});

test('it has no number that was not measured', () => {
  const rest = prose?.cloneNode(true);
  if (!(rest instanceof HTMLElement)) throw new Error('The page has no content.');
  for (const element of rest.querySelectorAll('[data-figure], [data-run]')) element.remove();
  expect(rest.textContent.match(/[^\n]*\d[^\n]*/g)).toBeNull();
});

test('it says when they were measured, and in which browsers', () => {
  const [day, ...versions] = [...(prose?.querySelectorAll('[data-run]') ?? [])];
  expect(day?.getAttribute('datetime')).toBe(measured.measured);
  expect(versions.map(({ textContent }) => textContent)).toEqual(Object.values(measured.browsers));
});
