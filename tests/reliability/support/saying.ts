/** Writing on a page as a learner does, and what the page says of it. */
import type { Page } from 'playwright-core';
import type { PageKind } from './kinds.ts';

/** Runs in the page: what is said about saving, and by whom. */
export function said(): { banners: number; claims: string[] } {
  const visible = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((found) =>
      found.checkVisibility(),
    );
  const texts = visible('[role="status"], [data-shelf="state"]').flatMap(({ innerText }) =>
    innerText.split('\n'),
  );
  return {
    banners: visible('playbook-banner [data-when]').length,
    claims: texts.filter((text) => /\bsaved\b|^Done\b/i.test(text) && !/not saved/i.test(text)),
  };
}

/** Does on the page what a learner does. A page without a form has none to fill in: there the record itself is written to. */
export async function writeAs(page: Page, { key, act }: PageKind): Promise<void> {
  if (act) {
    await act(page);
    return;
  }
  await page.evaluate(async (id) => {
    // A refusal is what the banner tells of.
    await window.learnerRecord.put('note', id, { text: 'x' }).catch(() => undefined);
  }, key.slice('note/'.length));
}
