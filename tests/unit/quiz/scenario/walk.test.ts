import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '#domain/progress/model.ts';
import { endingOf, nodeOf, planOf } from '#domain/quiz/scenario/plan.ts';
import { offeredAt, partingOf, replay, startOf, stateAfter } from '#domain/quiz/scenario/walk.ts';
import { anyChoices, anyPlan, node, option, plan } from './plans.ts';
import { randomWalk } from './random-walk.ts';

const promised = { flag: 'promised', is: true };
const story = plan([
  node(
    'n1',
    option('promise', 'n2', { scores: { trust: 1 }, set: ['promised'] }),
    option('pass-on', 'lost', { scores: { trust: -2, effort: 2 } }),
  ),
  node(
    'n2',
    option('admit', 'held', { when: [promised], clear: ['promised'], scores: { trust: 2 } }),
    option('close', [
      { to: 'held', when: [{ score: 'trust', atLeast: 3 }] },
      { to: 'lost', when: [{ score: 'effort', atMost: 5 }] },
    ]),
    option('hide', 'lost', { when: [{ flag: 'promised', is: false }] }),
  ),
]);
const steps = (...pairs: [string, string][]): Step[] =>
  pairs.map(([at, chosen]) => ({ node: at, option: chosen }));

describe('a walk', () => {
  test('starts at the first node with the scores of the author and no flags', () => {
    expect(startOf({ ...story, scores: [{ id: 'trust', better: 'more', start: 3 }] })).toEqual({
      at: 'n1',
      scores: { trust: 3 },
      flags: [],
    });
  });

  test('adds to the scores, sets and clears flags, and goes on', () => {
    const { states } = replay(story, steps(['n1', 'promise'], ['n2', 'admit']));
    expect(states.slice(1)).toEqual([
      { at: 'n2', scores: { trust: 1, effort: 0 }, flags: ['promised'] },
      { at: 'held', scores: { trust: 3, effort: 0 }, flags: [] },
    ]);
  });

  test('is offered only the options whose conditions hold', () => {
    const { now } = replay(story, steps(['n1', 'promise']));
    expect(offeredAt(story, now).map(({ id }) => id)).toEqual(['admit', 'close']);
    expect(offeredAt(story, { ...now, flags: [] }).map(({ id }) => id)).toEqual(['close', 'hide']);
  });

  test('takes the first way whose conditions hold, on the values after the choice', () => {
    const close = option('close', [
      { to: 'held', when: [{ score: 'trust', atLeast: 2 }, promised] },
      { to: 'lost', when: [] },
    ]);
    const before = { at: 'n2', scores: { trust: 1 }, flags: [] };
    const better = { ...close, scores: { trust: 1 }, set: ['promised'] };
    expect(stateAfter(before, close)?.at).toBe('lost');
    expect(stateAfter(before, better)?.at).toBe('held');
  });

  test('counts a score it does not know from 0', () => {
    const lucky = option('lucky', 'n2', { scores: { luck: 1 } });
    const before = { at: 'n1', scores: {}, flags: [] };
    expect(stateAfter(before, lucky)?.scores).toEqual({ luck: 1 });
    const needsLuck = plan([
      node('n1', option('a', 'held', { when: [{ score: 'luck', atLeast: 1 }] })),
    ]);
    expect(offeredAt(needsLuck, before)).toEqual([]);
  });

  test('is offered nothing at an ending', () => {
    expect(offeredAt(story, { at: 'held', scores: {}, flags: [] })).toEqual([]);
  });
});

describe('a stored walk', () => {
  test.each([
    {
      edit: 'nothing',
      walk: steps(['n1', 'promise'], ['n2', 'admit']),
      kept: 2,
      stopped: undefined,
    },
    {
      edit: 'a node that is gone',
      walk: steps(['n1', 'promise'], ['n9', 'a']),
      kept: 1,
      stopped: 'node-gone',
    },
    {
      edit: 'an option that is gone',
      walk: steps(['n1', 'promise'], ['n2', 'wait']),
      kept: 1,
      stopped: 'option-gone',
    },
    {
      edit: 'an option not offered any more',
      walk: steps(['n1', 'promise'], ['n2', 'hide']),
      kept: 1,
      stopped: 'not-offered',
    },
    {
      edit: 'an option that leads elsewhere',
      walk: steps(['n1', 'pass-on'], ['n2', 'close']),
      kept: 1,
      stopped: 'leads-elsewhere',
    },
  ])('is followed as far as it holds after $edit', ({ walk, kept, stopped }) => {
    const found = replay(story, walk);
    expect(found.steps).toEqual(walk.slice(0, kept));
    expect(found.states).toHaveLength(kept + 1);
    expect(found.now).toEqual(found.states.at(-1));
    expect(found.stopped).toBe(stopped);
  });

  test('stops where no way is open', () => {
    const narrow = plan([node('n1', option('a', [{ to: 'held', when: [promised] }]))]);
    expect(replay(narrow, steps(['n1', 'a'])).stopped).toBe('leads-elsewhere');
  });

  test('is the same when what holds of it is replayed', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyChoices, (before, after, choices) => {
        const walk = randomWalk(before, choices);
        expect(replay(before, walk).stopped).toBeUndefined();
        const once = replay(after, walk);
        const twice = replay(after, once.steps);
        expect(twice).toEqual({ ...once, stopped: undefined });
      }),
    );
  });
});

describe('two walks', () => {
  const walk = steps(['n1', 'promise'], ['n2', 'admit']);

  test('part where they first differ', () => {
    expect(partingOf(walk, steps(['n1', 'promise'], ['n2', 'close']))).toBe(1);
    expect(partingOf(walk, steps(['n1', 'promise']))).toBe(1);
    expect(partingOf([], walk)).toBe(0);
  });

  test('do not part when they are the same', () => {
    expect(partingOf(walk, [...walk])).toBeUndefined();
  });
});

describe('the plan of a scenario', () => {
  test('leaves its prose out', () => {
    const prose = { text: 'I will stay.', feedback: 'You stayed.' };
    const [first] = story.nodes;
    const scenario = {
      start: 'n1',
      scores: [{ id: 'trust', name: 'Trust', means: 'Hers.', better: 'more' as const, start: 0 }],
      nodes: [
        {
          id: 'n1',
          scene: 'It rings.',
          ask: 'What now?',
          recovery: true,
          options: (first?.options ?? []).map((each) => ({ ...each, ...prose })),
        },
      ],
      endings: [
        { id: 'held', outcome: 'held' as const, title: 'Held', text: 'Good.', read: ['F1.1'] },
      ],
    };
    expect(planOf(scenario)).toEqual({
      start: 'n1',
      scores: [{ id: 'trust', better: 'more', start: 0 }],
      nodes: [{ id: 'n1', recovery: true, options: first?.options }],
      endings: [{ id: 'held', outcome: 'held' }],
    });
  });

  test('finds nodes and endings by id', () => {
    expect(nodeOf(story, 'n2')?.id).toBe('n2');
    expect(nodeOf(story, 'held')).toBeUndefined();
    expect(endingOf(story, 'held')?.outcome).toBe('held');
    expect(endingOf(story, 'n2')).toBeUndefined();
  });
});
