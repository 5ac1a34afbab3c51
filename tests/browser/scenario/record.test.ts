/** A walk in the learner record: resumed, followed over an edit, told when it cannot be saved, in two tabs. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WalkStore } from '#components/scenario/walk-store.ts';
import type { Step } from '#domain/progress/model.ts';
import { at, desktop, fillDisk, load, phone, record, textAt } from '../quiz/stage.ts';
import { freshName, openTab } from '../storage/support.ts';
import {
  choose,
  edited,
  finish,
  heading,
  kept,
  main,
  open,
  options,
  said,
  story,
  walk,
} from './stage.ts';
import { patient } from '../patient.ts';

const height = (): number => at('main').getBoundingClientRect().height;

beforeEach(async () => {
  await open();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a walk under way', () => {
  test('is saved after every choice and resumed at the next scene', async () => {
    choose('pass');
    await kept('pass');
    main().click();
    choose('sorry');
    await kept('pass', 'sorry');
    await load(story);
    await vi.waitFor(() => {
      expect(heading()).toBe('Scene 3');
    }, patient);
    expect(options()).toEqual(['text', 'leave']);
    expect(textAt('[data-part=so-far]')).toBe('2 choices');
    expect(textAt('.scene-scores [data-score=effort] b')).toBe('2');
  });

  test('whose last choice was made waits before its ending', async () => {
    walk('stay');
    choose('text');
    await kept('stay', 'text');
    await load(story);
    await vi.waitFor(() => {
      expect(main().textContent).toBe('See how it ends');
    }, patient);
  });

  test.each([
    { size: 'a phone', view: phone },
    { size: 'a desk', view: desktop },
  ])('moves nothing on the page when it comes back on $size', async ({ view }) => {
    await view();
    const fresh = height();
    walk('pass', 'sorry');
    await kept('pass', 'sorry');
    await load(story);
    await vi.waitFor(() => {
      expect(heading()).toBe('Scene 3');
    }, patient);
    expect(height()).toBe(fresh);
  });

  test('does not take away what is being chosen when another tab goes on', async () => {
    at('input[value=stay]').click();
    await record.put('walk', 'TS', { steps: [{ node: 'call', option: 'pass' }] });
    expect(heading()).toBe('Scene 1');
    expect(at('input[value=stay]')).toHaveProperty('checked', true);
  });
});

describe('after an edit of the story', () => {
  test('a walk that still holds goes on without a word', async () => {
    walk('promise');
    await kept('promise');
    await load(edited);
    await vi.waitFor(() => {
      expect(heading()).toBe('Scene 2');
    }, patient);
    expect(at('.scene-changed').hidden).toBe(true);
  });

  test('a walk goes on from where it still holds, and says so', async () => {
    walk('stay');
    choose('leave');
    await kept('stay', 'leave');
    await load(edited);
    await vi.waitFor(() => {
      expect(textAt('.scene-changed')).toMatch(
        /changed since you were here\. You go on from scene 2/,
      );
    }, patient);
    expect(options()).toEqual(['when', 'who']);
    choose('when');
    expect(at('.scene-changed').hidden).toBe(true);
    await kept('stay', 'when');
  });

  test('a walk whose first choice is gone starts again, and says so', async () => {
    walk('pass');
    await kept('pass');
    await load(edited);
    await vi.waitFor(() => {
      expect(textAt('.scene-changed')).toMatch(/starts again from scene 1/);
    }, patient);
    expect(options()).toEqual(['stay', 'promise', 'listen']);
  });

  test('a finished walk keeps its ending and scores, and says what is no longer shown', async () => {
    await finish('stay', 'leave');
    await load(edited);
    await vi.waitFor(() => {
      expect(document.querySelector('.scene-earlier button')).not.toBeNull();
    }, patient);
    at('.scene-earlier button').click();
    expect(textAt('.scene-end:not([hidden]) h2')).toMatch(/Nearly$/);
    expect(textAt('.scene-totals [data-score=effort] b')).toBe('1');
    expect(textAt('.scene-cut')).toMatch(/^The story has changed since/);
  });
});

test('a choice that could not be saved says so, stays on the page, and says when it is saved', async () => {
  const makeRoom = fillDisk();
  choose('pass');
  await vi.waitFor(() => {
    expect(said()).toMatch(/^Not saved\./);
  }, patient);
  expect(textAt('.scene-you [data-part=chosen]')).toBe('“I choose pass.”');
  makeRoom();
  main().click();
  choose('sorry');
  await vi.waitFor(() => {
    expect(said()).toBe('Saved now.');
  }, patient);
  await kept('pass', 'sorry');
});

test('two tabs that finish one walk keep it once', async () => {
  const name = freshName();
  const [one, two] = await Promise.all([openTab(name), openTab(name)]);
  const stores = [one, two].map((tab) => new WalkStore('TS', () => Promise.resolve(tab.record)));
  const steps: Step[] = [{ node: 'call', option: 'stay' }];
  await stores[0]?.keep(steps);
  const walked = { steps, ending: 'held', scores: { trust: 2 }, at: 1 };
  await Promise.all(stores.map((store) => store.finish(walked)));
  expect(await one.record.events('scenario')).toHaveLength(1);
  expect(await two.record.get('walk', 'TS')).toBeUndefined();
});
