import { expect, test } from 'vitest';
import { Memory } from '#storage/memory.ts';
import { within } from '#storage/wait.ts';

test('memory keeps what was put and forgets what was deleted', async () => {
  const memory = new Memory();
  await memory.run('readwrite', async (stores) => {
    await stores.put('rec', 'a', 1);
    await stores.put('rec', 'b', 2);
    await stores.delete('rec', 'a');
  });
  expect(memory.entries('rec')).toEqual(new Map([['b', 2]]));
  expect(memory.isEmpty).toBe(false);
  await memory.run('readwrite', (stores) => stores.clear('rec'));
  expect(memory.isEmpty).toBe(true);
});

test('memory does all of a piece of work or none of it', async () => {
  const memory = new Memory();
  const work = memory.run('readwrite', async (stores) => {
    await stores.put('rec', 'a', 1);
    throw new Error('half way');
  });
  await expect(work).rejects.toThrow('half way');
  expect(memory.isEmpty).toBe(true);
});

test('memory does one piece of work after the other, so that none reads what another is changing', async () => {
  const memory = new Memory();
  const addOne = () =>
    memory.run('readwrite', async (stores) => {
      const count = await stores.get('meta', 'count');
      await stores.put('meta', 'count', (typeof count === 'number' ? count : 0) + 1);
    });
  await Promise.all(Array.from({ length: 100 }, addOne));
  expect(memory.entries('meta').get('count')).toBe(100);
});

test('memory forgets a value only when it was not replaced meanwhile', async () => {
  const memory = new Memory();
  const first = { n: 1 };
  await memory.run('readwrite', (stores) => stores.put('rec', 'a', first));
  await memory.run('readwrite', (stores) => stores.put('rec', 'a', { n: 2 }));
  memory.forget('rec', 'a', first);
  expect(memory.entries('rec').get('a')).toEqual({ n: 2 });
});

test('waiting ends with the promise or with the time, whichever is first', async () => {
  await expect(within(1_000, Promise.resolve('in time'))).resolves.toBe('in time');
  await expect(within(10, new Promise(() => undefined))).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});
