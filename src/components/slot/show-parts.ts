/** The content of the parts, from the sheet that is shown. */
import { language } from '#components/element/language.ts';
import { part } from '#components/element/part.ts';
import { frameOf, showDrawing } from '#components/tool/answer/drawing-frame.ts';
import { el } from '#components/tool/answer/el.ts';
import { loadTool } from '#components/tool/load-tool.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { AgendaPart, SlotTool } from '#domain/slot/agenda.ts';
import { countIn, type SlotCount } from '#domain/slot/count.ts';
import type { SlotItem } from '#domain/slot/items.ts';
import type { Quote } from '#domain/slot/quotes.ts';
import { sayIn } from '#domain/tools/say.ts';
import { today } from '#storage/now.ts';
import type { SlotState } from './slot-session.ts';

/** How many items a room can read at once. */
const mostShown = 4;

const words = {
  noCount: 'This sheet has no full period yet.',
  noQuote: 'This log has no words yet that may be shared.',
  noFront: 'Nothing of circles or cards is open in this sheet.',
  noTry: 'This sheet has nothing from a be-a-customer task.',
  another: 'Another',
  more: (count: number) =>
    count === 1 ? 'One more is in the sheet.' : `${String(count)} more are in the sheet.`,
} as const;

type Place = (root: HTMLElement, state: SlotState, keep: () => void) => void;

/** Reads a sheet, and resolves with what puts it into the parts of its tool. @param sheet undefined: there is none. */
export async function fillPart(
  tool: SlotTool,
  id: string,
  sheet: KeptSheet | undefined,
): Promise<Place> {
  if (!sheet)
    return (root) => {
      for (const each of partsOf[tool]) put(root, each, id, true, []);
    };
  const say = sayIn(language());
  if (tool === 'T1') {
    const { result } = (await loadTool('customer-math')).run(sheet, say, today());
    const count = result?.is === 'outcome' ? countIn(result.outcome) : undefined;
    return (root) => {
      put(root, 'count', id, !count, count ? [countView(count)] : [empty(words.noCount)]);
    };
  }
  if (tool === 'T4') {
    const { quotesIn } = await import('#domain/slot/quotes.ts');
    const quotes = quotesIn(sheet, today());
    return (root, state, keep) => {
      const views = quotes.length > 0 ? [quotesView(quotes, state, keep)] : [empty(words.noQuote)];
      put(root, 'leaver', id, quotes.length === 0, views);
    };
  }
  const { itemsIn } = await import('#domain/slot/items.ts');
  const { front, tries } = itemsIn(sheet, say, today());
  return (root) => {
    put(root, 'front', id, front.length === 0, itemsView(front, words.noFront));
    put(root, 'try', id, tries.length === 0, itemsView(tries, words.noTry));
  };
}

const partsOf: Readonly<Record<SlotTool, readonly AgendaPart['id'][]>> = {
  T1: ['count'],
  T4: ['leaver'],
  T7: ['front', 'try'],
};

/** @param needed whether what to bring is to be said. */
function put(
  root: HTMLElement,
  id: AgendaPart['id'],
  sheet: string,
  needed: boolean,
  views: readonly HTMLElement[],
): void {
  part(root, `[data-content=${id}]`, HTMLElement).replaceChildren(...views);
  const bring = part(root, `[data-bring=${id}]`, HTMLElement);
  bring.hidden = !needed;
  // The way to the tool leads to the sheet that is shown.
  const link = part(bring, 'a', HTMLAnchorElement);
  link.hash = sheet === '' ? '' : `open=${sheet}`;
}

const empty = (text: string): HTMLElement => el('p', { class: 'slot-none' }, text);

function countView({ title, gained, lost, net, scale, bowl }: SlotCount): HTMLElement {
  const frame = frameOf();
  const view = el(
    'div',
    { class: 'slot-count' },
    el(
      'dl',
      {},
      ...Object.entries({ Gained: gained, Lost: lost, Net: net }).map(([label, value]) =>
        el('div', {}, el('dt', {}, label), el('dd', {}, value)),
      ),
    ),
    el('figure', {}, frame, el('figcaption', {}, `${title}. ${scale}.`)),
  );
  showDrawing(frame, bowl);
  return view;
}

function quotesView(quotes: readonly Quote[], state: SlotState, keep: () => void): HTMLElement {
  const quote = el('blockquote', {});
  const from = el('span', { class: 'slot-from' });
  const another = el('button', { type: 'button', class: 'btn alt' }, words.another);
  another.hidden = quotes.length < 2;
  const live = el('div', { 'aria-live': 'polite' }, quote, from);
  const show = (): void => {
    const index = state.quote % quotes.length;
    const shown = quotes[index];
    quote.textContent = `“${shown?.words ?? ''}”`;
    const stage = shown?.stage ? `${shown.stage}. ` : '';
    from.textContent = `${stage}${String(index + 1)} of ${String(quotes.length)}`;
  };
  another.addEventListener('click', () => {
    state.quote = (state.quote + 1) % quotes.length;
    keep();
    show();
  });
  show();
  return el('div', { class: 'slot-quote' }, live, another);
}

function itemsView(items: readonly SlotItem[], none: string): HTMLElement[] {
  if (items.length === 0) return [empty(none)];
  const rows = items
    .slice(0, mostShown)
    .map(({ text, stands, overdue }) =>
      el(
        'li',
        {},
        el('b', {}, text),
        el(
          'span',
          { class: overdue ? 'slot-overdue' : undefined },
          `${overdue ? 'Overdue. ' : ''}${stands}`,
        ),
      ),
    );
  const more = items.length - rows.length;
  return [
    el('ol', { class: 'slot-items' }, ...rows),
    ...(more > 0 ? [el('p', { class: 'cap' }, words.more(more))] : []),
  ];
}
