import { expect, it } from 'vitest';
import { loadAgain } from '#components/search/load-again.ts';

/** A browser that remembers, in the words of Firefox. */
const remembers = () => {
  const address = new URL('./fake-pagefind.ts', import.meta.url).href;
  return Promise.reject<unknown>(
    new TypeError(`error loading dynamically imported module: ${address}`),
  );
};

it('gets a module that the browser will not ask for again', async () => {
  const load = loadAgain(remembers);
  await expect(load()).rejects.toThrow('error loading');
  const loaded = await load();
  expect(loaded).toHaveProperty('search');
  expect(await load()).toBe(loaded);
});

it('tries the same import again when the browser does not say what failed', async () => {
  let tries = 0;
  const load = loadAgain(() =>
    ++tries < 3
      ? Promise.reject(new TypeError('Importing a module script failed.'))
      : Promise.resolve('module'),
  );
  await expect(load()).rejects.toThrow('failed');
  await expect(load()).rejects.toThrow('failed');
  expect(await load()).toBe('module');
});
