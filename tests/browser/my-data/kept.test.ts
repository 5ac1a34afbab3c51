import { beforeAll, describe, expect, test } from 'vitest';
import { entryInWords } from '#components/my-data/entry-in-words.ts';
import { type KeptGroup, groupsOf } from '#components/my-data/kept-groups.ts';
import { rawText } from '#components/my-data/raw-text.ts';
import { readCopy } from '#domain/progress/copy/read.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { eventKinds, registerKinds } from '#domain/progress/kinds.ts';
import release from '../../fixtures/records/release-0.4.json?raw';

const none = { meta: new Map<string, unknown>(), settings: new Map<string, string>() };
const nothing: Snapshot = { rec: new Map(), evt: new Map(), quarantine: new Map() };

const byKey = (entries: readonly unknown[]): Map<string, unknown> =>
  new Map(
    entries.map((entry) => {
      const key: unknown = Reflect.get(Object(entry), 'k');
      return [typeof key === 'string' ? key : '', entry];
    }),
  );

let groups: KeptGroup[] = [];
beforeAll(() => {
  const read = readCopy(release);
  if (!read.ok) throw new Error(read.reason);
  const { records, events } = read.copy;
  groups = groupsOf({ ...nothing, rec: byKey(records), evt: byKey(events) }, none);
});

describe('everything that is kept', () => {
  test('has a group for every kind of entry, each with a name of its own', () => {
    const kinds = [...Object.keys(registerKinds), ...Object.keys(eventKinds)];
    expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining(kinds));
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
  });

  test('says every entry in words, with the title the course gives it', () => {
    const titles = new Map([
      ['F3.1', 'Start a recovery from any chair'],
      ['F3.1-q1', 'Put your four moves in order.'],
      ['T1', 'Customer math'],
    ]);
    const said = groups.flatMap(({ id, entries }) =>
      entries.map((entry) => entryInWords(id, entry, titles)),
    );
    for (const { title, text } of said) {
      expect(title).not.toBe('');
      expect(text).not.toBe('');
      expect(`${title} ${text}`).not.toMatch(/undefined|\[object|Invalid/);
    }
    const lines = said.map(({ title, text }) => `${title} ${text}`);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Start a recovery from any chair Done, 20 November/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Put your four moves in order\. Not right, a guess, /),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Customer math November figures, 22 November.*: 2 boxes filled, 2 rows$/,
      ),
    );
  });

  test('shows what was removed, what is damaged, set aside or newer, the settings and the store itself', () => {
    const envelope = { k: 'lesson/F1.1', t: 1, n: 1, d: '5f0c3a9e1b7d2468', s: 1 };
    const found = groupsOf(
      {
        rec: new Map<string, unknown>([
          ['lesson/F1.1', { ...envelope, v: null }],
          ['lesson/F1.2', 'damaged'],
          ['lesson/F1.3', { ...envelope, k: 'lesson/F1.3', v: {}, s: 99 }],
        ]),
        evt: new Map([['x', 7]]),
        quarantine: new Map([['rec/1-1', { from: 'rec', why: 'future', raw: {} }]]),
      },
      {
        meta: new Map([['changes', { count: 3, since: '2026-11-20' }]]),
        settings: new Map([
          ['cx-playbook-room-K1', 'a clock'],
          ['cx-playbook-theme', 'dark'],
        ]),
      },
    );
    const said = found.flatMap(({ id, entries }) =>
      entries.map((entry) => [id, entryInWords(id, entry, new Map()).text]),
    );
    expect(said).toEqual([
      ['removed', expect.stringContaining('removed')],
      ['newer', expect.stringContaining('newer playbook')],
      ['unreadable', expect.stringContaining('kept as it was found')],
      ['unreadable', expect.stringContaining('kept as it was found')],
      ['unreadable', expect.stringContaining('not come')],
      ['settings', 'a clock'],
      ['settings', 'dark'],
      ['meta', expect.stringMatching(/^3, the first on 20 November/)],
    ]);
  });
});

test('where a workshop stands is told with the title of its kit', () => {
  const entry = { key: 'cx-playbook-room-K1', raw: '{}' };
  const title = (titles: [string, string][]): string =>
    entryInWords('settings', entry, new Map(titles)).title;
  expect(title([['K1', 'The huddle']])).toBe('Where the workshop “The huddle” stands');
  expect(title([])).toBe('cx-playbook-room-K1');
  const note = { key: 'cx-playbook-room-K1-note', raw: '{}' };
  expect(entryInWords('settings', note, new Map([['K1', 'The huddle']])).title).toBe(
    'Where the workshop “The huddle” stands',
  );
});

test('an earlier wording is told with the title of its page, a settled one as decided', () => {
  const version = (k: string, record: string, text: string) => ({
    k,
    kind: 'version',
    v: { record, text, t: 1, n: 1, d: '5f0c3a9e1b7d2468' },
    t: 1,
    at: 1,
    on: '2026-11-20',
    zone: 'UTC',
    s: 1,
  });
  const say = (raw: { k: string }) =>
    entryInWords('version', { key: raw.k, raw }, new Map([['F1.1', 'The bowl']]));
  const plan = say(version('5f0c3a9e1b7d2468/old-1', 'plan/F1.1.ab', 'I wait'));
  expect(plan.title).toBe('The bowl');
  expect(plan.text).toMatch(/: I wait$/);
  const mark = say(version('5f0c3a9e1b7d2468/old-2', 'mark/F1.1.cd', ''));
  expect(mark.title).toBe('The bowl');
  expect(mark.text).toMatch(/: Decided$/);
});

test('a stored value that JSON cannot hold is shown all the same', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  expect(rawText(cycle)).toContain('too deep');
  expect(rawText({ a: 1 })).toBe('{\n  "a": 1\n}');
});
