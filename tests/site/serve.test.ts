import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type ServedSite } from '../../scripts/serve.ts';

describe('npm start serves the site', () => {
  let first: ServedSite;
  let second: ServedSite;
  beforeAll(async () => {
    first = await serve({ port: 4521 });
    second = await serve({ port: 4521, headers: { 'x-kept': 'yes' } });
  });
  afterAll(() => Promise.all([first.stop(), second.stop()]));

  test('on the next free port when the first is taken', () => {
    expect(second.origin).not.toBe(first.origin);
  });

  test('with the index of each folder', async () => {
    const response = await fetch(`${first.origin}/about/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>About');
  });

  test('with its own page for an address that does not exist', async () => {
    const response = await fetch(`${first.origin}/no/such/page/`);
    expect(response.status).toBe(404);
    const ours = await fetch(`${first.origin}/404.html`);
    expect(await response.text()).toBe(await ours.text());
  });

  test('with the headers asked for', async () => {
    expect((await fetch(`${second.origin}/about/`)).headers.get('x-kept')).toBe('yes');
  });
});
