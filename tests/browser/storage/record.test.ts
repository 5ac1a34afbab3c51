import { expect, test, vi } from 'vitest';
import { freshName, openTab, plant, storedIn } from './support.ts';
import { patient } from '../patient.ts';

const done = { done: true, on: '2026-11-22' };
const attempt = {
  quiz: 'Q1',
  answers: [{ question: 'Q1.1', choice: ['a'], points: 1 }],
  score: 1,
  passed: true,
};

test('what a learner did is there again when the page is opened again', async () => {
  const name = freshName();
  const { record } = await openTab(name);
  expect(record.mode).toBe('persistent');
  await record.put('role', '', { role: 'frontline' });
  await record.put('lesson', 'F1.1', done);
  await record.put('lesson', 'F1.2', done);
  await record.remove('lesson', 'F1.2');
  const event = await record.append('attempt', attempt);

  const again = (await openTab(name)).record;
  expect(await again.get('role')).toEqual({ role: 'frontline' });
  expect(await again.get('lesson', 'F1.2')).toBeUndefined();
  expect(await again.list('lesson')).toEqual(new Map([['F1.1', done]]));
  expect(await again.events('attempt')).toEqual([event]);
  expect(await again.events('assessment')).toEqual([]);
  expect(event).toMatchObject({
    kind: 'attempt',
    ...attempt,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
});

test('events come back in the order they happened, and no two share an id', async () => {
  const name = freshName();
  const [a, b] = [await openTab(name), await openTab(name)];
  for (const score of [0, 0.25, 0.5, 0.75]) {
    await (score % 0.5 === 0 ? a : b).record.append('attempt', { ...attempt, score });
  }
  const events = await a.record.events('attempt');
  expect(events.map(({ score }) => score)).toEqual([0, 0.25, 0.5, 0.75]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(4);
});

test('saved is said after the write, and only then', async () => {
  const { record, said } = await openTab(freshName());
  expect(said).toEqual(['idle']);
  const write = record.put('lesson', 'F1.1', done);
  expect(said).toEqual(['idle', 'saving']);
  await write;
  expect(said).toEqual(['idle', 'saving', 'saved']);
});

test(
  'two tabs that write 500 records each at the same time lose none',
  { timeout: 60_000 },
  async () => {
    const name = freshName();
    const tabs = [await openTab(name), await openTab(name)];
    const writes = Array.from({ length: 500 }, (_, index) =>
      tabs.map(({ record }, tab) => record.put('lesson', `T${tab}.${index}`, done)),
    );
    await Promise.all(writes.flat());
    expect((await (await openTab(name)).record.list('lesson')).size).toBe(1_000);
  },
);

test(
  'two tabs that write one record 250 times each count every write',
  { timeout: 60_000 },
  async () => {
    const name = freshName();
    const tabs = [await openTab(name), await openTab(name)];
    for (let round = 0; round < 250; round += 1) {
      await Promise.all(tabs.map(({ record }) => record.put('lesson', 'F1.1', done)));
    }
    expect(await storedIn(name, 'rec')).toMatchObject([{ n: 500 }]);
  },
);

test('another tab hears of a change and reads it', async () => {
  const name = freshName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const heard = vi.fn();
  const stop = there.record.subscribe(heard);
  await here.record.put('role', '', { role: 'leader' });
  await vi.waitFor(() => {
    expect(heard).toHaveBeenCalled();
  }, patient);
  expect(await there.record.get('role')).toEqual({ role: 'leader' });

  stop();
  heard.mockClear();
  await here.record.put('role', '', { role: 'middle' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  [
    'a page restored by the back button',
    () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  ],
  ['a tab that comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
])('%s reads again', async (_, comeBack) => {
  const { record } = await openTab(freshName());
  const heard = vi.fn();
  record.subscribe(heard);
  comeBack();
  expect(heard).toHaveBeenCalledOnce();
});

test('a value of a newer playbook is not shown, not written over, and told apart from a full disk', async () => {
  const name = freshName();
  const { record, said } = await openTab(name);
  const newer = { k: 'role', v: { roles: ['leader'] }, t: 1, n: 1, d: '0123456789abcdef', s: 2 };
  await plant(name, 'rec', 'role', newer);
  expect(await record.get('role')).toBeUndefined();
  await expect(record.put('role', '', { role: 'middle' })).rejects.toThrow('newer playbook');
  expect(said).toEqual(['idle', 'newer', 'saving', 'newer']);
  expect(await storedIn(name, 'rec')).toEqual([newer]);

  await record.put('lesson', 'F1.1', done);
  expect(said.slice(4), 'what was refused is still not saved').toEqual(['saving', 'newer']);
  expect(await storedIn(name, 'rec')).toHaveLength(2);
});

test('a value of a newer playbook is told of when it is only read', async () => {
  const name = freshName();
  const { record, said } = await openTab(name);
  await plant(name, 'rec', 'role', { k: 'role', v: 7, t: 1, n: 1, d: '0123456789abcdef', s: 9 });
  await record.list('lesson');
  expect(said).toEqual(['idle']);
  await record.get('role');
  expect(said).toEqual(['idle', 'newer']);
});

test('a value of a newer playbook that turns up while saving fails stays, and so does what waited', async () => {
  const name = freshName();
  const { record, said } = await openTab(name);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(record.put('note', 'F1.1.q4', { text: 'Ana' })).rejects.toThrow('full');
  expect(said.at(-1)).toBe('failed');
  vi.restoreAllMocks();
  const newer = { k: 'note/F1.1.q4', v: 7, t: 1, n: 1, d: '0123456789abcdef', s: 2 };
  await plant(name, 'rec', 'note/F1.1.q4', newer);
  await record.put('lesson', 'F1.1', done);
  await vi.waitFor(() => {
    expect(said.at(-1)).toBe('newer');
  }, patient);
  expect(await storedIn(name, 'rec')).toContainEqual(newer);
  expect(await record.events('version')).toMatchObject([{ text: 'Ana' }]);
  expect(said).not.toContain('saved');
});

test('200 kinds of damage in every place never stop the page and never disappear', async () => {
  const name = freshName();
  const { record } = await openTab(name);
  await record.put('role', '', { role: 'leader' });
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const odd = [
    undefined,
    null,
    0,
    '',
    'x',
    Number.NaN,
    new Date(0),
    new Map([[1, 2]]),
    [],
    {},
    circle,
    1n,
    new Uint8Array(3),
  ];
  const damage = Array.from({ length: 200 }, (_, index) => {
    const value = odd[index % odd.length];
    return index < odd.length
      ? value
      : { k: 'lesson/F1.1', v: value, t: index, n: 1, d: 'aaaaaaaa', s: (index % 3) - 1 };
  });
  for (const [index, value] of damage.entries()) {
    await plant(name, 'rec', `lesson/F1.${index}`, value);
    await plant(name, 'evt', `event ${index}`, value);
    await plant(name, 'meta', 'clock', value);
  }
  expect(await record.list('lesson')).toEqual(new Map());
  expect(await record.events('attempt')).toEqual([]);
  expect(await record.get('role')).toEqual({ role: 'leader' });

  await record.put('lesson', 'F1.4', done);
  expect(await record.get('lesson', 'F1.4')).toEqual(done);
  expect(await storedIn(name, 'quarantine')).toEqual([{ from: 'rec', why: 'damaged', raw: 'x' }]);
  expect(await storedIn(name, 'rec')).toHaveLength(201);
});
