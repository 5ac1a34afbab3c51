/** What the markup says of the kit. */
import { part } from '#components/element/part.ts';
import type { Recalled } from '#domain/workshop/recall.ts';

export interface KitFacts extends Recalled {
  /** Of the kit page, with the base path. */
  readonly address: string;
  /** Of the say–do tracker, with the base path; absent where the playbook has none. */
  readonly tracker?: string;
}

/** @param root the element that Actions.astro of the same build rendered. */
export const readKit = (root: HTMLElement): KitFacts =>
  JSON.parse(part(root, 'script[type="application/json"]', HTMLScriptElement).text) as KitFacts;
