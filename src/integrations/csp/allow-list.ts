/** The inline blocks a person has read and allowed. A block that is not in the list fails the build. */
import type { InlineBlock } from './html.ts';

/** Hash → how the block begins, per kind. The text is there for reviewers; only the hash counts. */
export type AllowList = Record<InlineBlock['kind'], Record<string, string>>;

/** How a block begins, on one line: enough to recognise it in a review. */
const opening = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 100);

/** The list that allows exactly these blocks, sorted by hash so that a change is one line of the diff. */
export function allowListOf(blocks: Iterable<InlineBlock>): AllowList {
  const lists: AllowList = { script: {}, style: {} };
  const sorted = [...blocks].sort((one, other) => (one.hash < other.hash ? -1 : 1));
  for (const { kind, hash, text } of sorted) lists[kind][hash] = opening(text);
  return lists;
}

/** What a refusal has to know of a page. */
export interface PageBlocks {
  file: string;
  blocks: InlineBlock[];
  attributeCode: string[];
}

/** What the pages hold that nobody has allowed: one message for each block, naming the first page with it. */
export function refusals(pages: readonly PageBlocks[], allowed: AllowList): string[] {
  const messages = new Map<string, string>();
  const refuse = (file: string, what: string, text: string): void => {
    if (!messages.has(what)) messages.set(what, `${file}: ${what}\n    ${text}`);
  };
  for (const { file, blocks, attributeCode } of pages) {
    for (const { kind, hash, text } of blocks) {
      if (!(hash in allowed[kind])) refuse(file, `inline ${kind} ${hash}`, opening(text));
    }
    for (const code of attributeCode) refuse(file, 'code in an attribute', code);
  }
  return [...messages.values()];
}

/** Lines `+` and `-` for what a new list allows and no longer allows. Empty when nothing changed. */
export function differences(before: AllowList, after: AllowList): string[] {
  const lines = (list: AllowList): string[] =>
    Object.entries(list).flatMap(([kind, hashes]) =>
      Object.entries(hashes).map(([hash, text]) => `${kind} ${hash}  ${text}`),
    );
  const [old, now] = [new Set(lines(before)), new Set(lines(after))];
  return [
    ...[...old].filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}
