/** The search dialog on an otherwise empty page, with an index of twelve pages. */
import { page, userEvent } from 'vitest/browser';
import '#components/search/playbook-search.ts';
import { setSlashOpens } from '#components/search/slash-key.ts';
import type { FakePage } from './fake-pagefind.ts';
import { searchMarkup } from './markup.ts';

const handoffs: FakePage[] = Array.from({ length: 11 }, (_, i) => ({
  title: `handoff ${i}`,
  role: i % 2 === 0 ? 'middle' : 'frontline',
  kind: i < 3 ? 'guide' : 'lesson',
  minutes: '6',
}));

/** The one page that is not about handoffs. */
export const potato: FakePage = { title: 'hot potato', role: 'frontline', kind: 'lesson' };

export const field = page.getByRole('searchbox', { name: 'Search for' });
export const trigger = page.getByRole('button', { name: 'Search', exact: true });
export const status = page.getByRole('status');
export const results = page.getByRole('list').getByRole('link');

export const dialog = () => document.querySelector('dialog');
export const type = (text: string) => userEvent.fill(field, text);
export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param index address of the index module */
export function place(index: string): void {
  document.body.innerHTML = searchMarkup(index);
}

export async function setStage(): Promise<void> {
  await page.viewport(1280, 800);
  window.fakeSite = {
    pages: [...handoffs, potato],
    fetched: [],
    broken: false,
    matchesAll: false,
    delays: {},
  };
  place(new URL('./fake-pagefind.ts', import.meta.url).href);
}

export function clearStage(): void {
  setSlashOpens(true);
  document.body.replaceChildren();
}
