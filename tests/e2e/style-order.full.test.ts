import { describe, expect } from 'vitest';
import { pages } from './support/course.ts';
import { test } from './support/test.ts';

/** Pages with several stylesheets of their own. */
const addresses = [
  pages.home,
  pages.firstLesson,
  pages.myPlaybook,
  '/guides/frontline/hand-over-warmly/',
  '/review/',
];

/**
 * Turns the order of a page’s own stylesheets round, which are those after the one of the whole site, and names every
 * element that looks different then, with what stands before or after it. Runs inside the page.
 */
async function changedByTurningRound(): Promise<string[]> {
  const parts = [...document.body.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].map((part) => ({
      name: `${element.localName}.${element.className}${part ?? ''}`,
      style: getComputedStyle(element, part),
    })),
  );
  // Nothing stands before or after most elements, and each has 592 properties to read.
  const looks = (style: CSSStyleDeclaration): string =>
    style.content === 'none' ? '' : [...style].map((name) => style.getPropertyValue(name)).join();
  const before = parts.map(({ style }) => looks(style));

  const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const own = links.filter(({ href, media }) => media !== 'print' && !href.includes('/site.'));
  if (own.length < 2) throw new Error('This page has no stylesheets to turn round.');
  for (const { href } of own.toReversed()) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    const loaded = new Promise((resolve) => {
      link.addEventListener('load', resolve);
    });
    document.head.append(link);
    await loaded;
  }
  for (const link of own) link.remove();

  return parts.filter(({ style }, index) => looks(style) !== before[index]).map(({ name }) => name);
}

describe.concurrent('the order of a page’s own stylesheets means nothing', () => {
  for (const media of ['screen', 'print'] as const) {
    test(`on ${media}`, async ({ newVisitor }) => {
      const { page } = await newVisitor();
      await page.emulateMedia({ media });
      for (const address of addresses) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(changedByTurningRound), address).toEqual([]);
      }
    });
  }
});
