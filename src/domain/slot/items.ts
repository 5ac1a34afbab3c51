/** What the front raised and what the team met as customers, from a say–do tracker. */
import { readSheet } from '#domain/tools/read-sheet.ts';
import { openItems, raisedBy, type OpenItem } from '#domain/tools/say-do-sums.ts';
import { shape, type Item } from '#domain/tools/say-do.ts';
import type { Say } from '#domain/tools/say.ts';
import type { Written } from '#domain/tools/shape.ts';

export interface SlotItem {
  readonly text: string;
  /** How it stands, and how long somebody has waited. */
  readonly stands: string;
  readonly overdue: boolean;
}

export interface SlotItems {
  /** Open items of circles and cards, the longest wait first. */
  readonly front: readonly SlotItem[];
  /** What was met as a customer, the latest first, done or not. */
  readonly tries: readonly SlotItem[];
}

/** @param today YYYY-MM-DD */
export function itemsIn(written: Written, say: Say, today: string): SlotItems {
  const { fields, lists } = readSheet(shape, written).sheet;
  const on = fields['as-of'] ?? today;
  const named = lists.items.filter(({ item }) => item !== '');
  const open = openItems(named, on);
  const shown = ({ item }: Pick<OpenItem, 'item'>): SlotItem => {
    const waits = open.find((other) => other.item === item);
    return {
      text: item.item,
      stands: waits ? waitWords(waits, say) : doneWords(item, say),
      overdue: waits?.overdue ?? false,
    };
  };
  return {
    front: open
      .filter(({ item: { source } }) => source === 'circle' || source === 'card')
      .map(shown),
    tries: raisedBy(named, on)
      .filter(({ source }) => source === 'customer')
      .toSorted((one, other) => (other.raised ?? '').localeCompare(one.raised ?? ''))
      .map((item) => shown({ item })),
  };
}

function waitWords({ item, waitsFor, waiting, daysOver }: OpenItem, say: Say): string {
  const long =
    waiting === undefined
      ? 'nobody wrote since when'
      : `${say.number(waiting)} working ${waiting === 1 ? 'day' : 'days'}`;
  if (waitsFor === 'answer') return `Waits for an answer: ${long}.`;
  const who = item.owner === '' ? '' : ` by ${item.owner}`;
  if (item.due === undefined) return `Promised${who}, without a day. Waits: ${long}.`;
  const over =
    daysOver === 0 ? '' : `, ${say.number(daysOver)} ${daysOver === 1 ? 'day' : 'days'} ago`;
  return `Promised${who} for ${say.day(item.due)}${over}. Waits: ${long}.`;
}

const answers = { yes: 'Yes', no: 'No', 'not-now': 'Not now' } as const;

function doneWords({ answer, reason, done }: Item, say: Say): string {
  if (answer === 'yes') return done === undefined ? 'Yes.' : `Done on ${say.day(done)}.`;
  if (answer === undefined) return 'Answered.';
  return reason === '' ? `${answers[answer]}.` : `${answers[answer]}: ${reason}`;
}
