import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScenarioPlan } from '#domain/quiz/scenario/plan.ts';
import { compareStrength, strengthOf, type Strength } from '#domain/quiz/scenario/strength.ts';
import { survey } from '#domain/quiz/scenario/survey.ts';
import { offeredAt, replay } from '#domain/quiz/scenario/walk.ts';
import { anyChoices, anyPlan, node, option, plan } from './plans.ts';
import { canEnd, randomWalk } from './random-walk.ts';

/** Few enough for a quick test; loops that change a score pass it. */
const most = 500;

const strengthOfWalk = (story: ScenarioPlan, walk: ReturnType<typeof randomWalk>) =>
  strengthOf(story, replay(story, walk).now, walk.length);

describe('for any scenario', () => {
  test('a walk that can be replayed leads to everything reported as reached', () => {
    fc.assert(
      fc.property(anyPlan, (story) => {
        for (const [place, walk] of survey(story, most).reached) {
          const { now, stopped } = replay(story, walk);
          expect(stopped).toBeUndefined();
          expect(now.at).toBe(place);
        }
      }),
    );
  });

  test('no walk reaches what is reported as out of reach, or is offered what is reported as never offered', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (story, choices) => {
        const { complete, reached, offered } = survey(story, most);
        const walk = randomWalk(story, choices);
        const { states } = replay(story, walk);
        fc.pre(complete);
        expect(states.filter(({ at }) => !reached.has(at))).toEqual([]);
        expect(walk.filter((step) => !offered.get(step.node)?.has(step.option))).toEqual([]);
      }),
    );
  });

  test('no walk is stronger than the strongest', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (story, choices) => {
        const { complete, strongest } = survey(story, most);
        const walk = strengthOfWalk(story, randomWalk(story, choices));
        fc.pre(complete && walk !== undefined); // walks that reach an ending
        const best = strengthOfWalk(story, [...(strongest ?? [])]);
        expect(best && compareStrength(best, walk)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('scores stay within the reported ranges', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (story, choices) => {
        const { complete, ranges } = survey(story, most);
        fc.pre(complete);
        for (const { scores } of replay(story, randomWalk(story, choices)).states) {
          for (const [id, value] of Object.entries(scores)) {
            const [low = 1, high = -1] = ranges.get(id) ?? [];
            expect(value).toBeGreaterThanOrEqual(low);
            expect(value).toBeLessThanOrEqual(high);
          }
        }
      }),
    );
  });

  test('a walk stops before an ending only in a reported dead end', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (story, choices) => {
        const walk = randomWalk(story, choices);
        const { now } = replay(story, walk);
        fc.pre(walk.length < choices.length && !story.endings.some(({ id }) => id === now.at));
        const { complete, deadEnds } = survey(story, most);
        fc.pre(complete);
        expect(deadEnds.map((end) => end.node)).toContain(now.at);
      }),
    );
  });

  test('a reported dead end is one: its walk leads there, and its option leads nowhere', () => {
    fc.assert(
      fc.property(anyPlan, (story) => {
        for (const { node: at, option: chosen, walk } of survey(story, most).deadEnds) {
          const { now } = replay(story, walk);
          expect(now.at).toBe(at);
          const open = chosen === undefined ? offeredAt(story, now) : [];
          expect(open).toEqual([]);
          const further = [...walk, { node: at, option: chosen ?? 'a' }];
          expect(replay(story, further).stopped).toBeDefined();
        }
      }),
    );
  });

  test('without dead ends and endless rounds, every walk can still come to an ending', () => {
    fc.assert(
      fc.property(anyPlan, anyChoices, (story, choices) => {
        const { complete, deadEnds, endless } = survey(story, most);
        fc.pre(complete && deadEnds.length + endless.length === 0);
        const { now } = replay(story, randomWalk(story, choices));
        expect(canEnd(story, now)).toBe(true);
      }),
    );
  });
});

describe('the survey', () => {
  test('names what can be reached, and how', () => {
    const found = survey(
      plan([
        node('n1', option('on', 'n2'), option('off', 'lost')),
        node(
          'n2',
          option('good', 'held'),
          option('never', 'held', { when: [{ flag: 'x', is: true }] }),
        ),
        node('n3', option('a', 'held'), option('b', 'held')),
      ]),
    );
    expect([...found.reached.keys()]).toEqual(['n1', 'n2', 'lost', 'held']);
    expect(found.reached.get('n2')).toEqual([{ node: 'n1', option: 'on' }]);
    expect(found.offered.get('n2')).toEqual(new Set(['good']));
    expect(found).toMatchObject({ complete: true, deadEnds: [], endless: [] });
  });

  test('finds the place where nothing is offered, and the option after which no way is open', () => {
    const never = [{ flag: 'never', is: true }];
    const found = survey(
      plan([
        node('n1', option('on', 'n2'), option('nowhere', [{ to: 'held', when: never }])),
        node('n2', option('a', 'held', { when: never }), option('b', 'held', { when: never })),
      ]),
    );
    expect(found.deadEnds).toEqual([
      { node: 'n1', option: 'nowhere', walk: [] },
      { node: 'n2', option: undefined, walk: [{ node: 'n1', option: 'on' }] },
    ]);
    expect(found.strongest).toBeUndefined();
  });

  test('reports a dead end once, whatever the ways into it', () => {
    const never = [{ flag: 'never', is: true }];
    const found = survey(
      plan([
        node('n1', option('a', 'n2', { scores: { trust: 1 } }), option('b', 'n2')),
        node('n2', option('c', [{ to: 'held', when: never }]), option('d', 'held')),
      ]),
    );
    expect(found.deadEnds).toEqual([
      { node: 'n2', option: 'c', walk: [{ node: 'n1', option: 'a' }] },
    ]);
  });

  test('finds nodes that go round for ever, without those that only lead there', () => {
    const found = survey(
      plan([
        node('n1', option('out', 'held'), option('in', 'n2')),
        node('n2', option('a', 'n3'), option('b', 'n3')),
        node('n3', option('a', 'n4'), option('b', 'n4')),
        node('n4', option('a', 'n3'), option('b', 'n3')),
      ]),
    );
    expect(found.endless).toEqual(['n3', 'n4']);
  });

  test('accepts a round with a way out', () => {
    const found = survey(plan([node('n1', option('again', 'n1'), option('out', 'held'))]));
    expect(found).toMatchObject({ complete: true, endless: [], deadEnds: [] });
  });

  test('gives up on a round in which a score grows without end, and says so', () => {
    const story = plan([
      node('n1', option('more', 'n1', { scores: { trust: 1 } }), option('out', 'held')),
      node('n2', option('a', 'held'), option('b', 'held')),
    ]);
    const found = survey(story, 50);
    expect(found).toMatchObject({ complete: false, endless: [], deadEnds: [] });
    expect(found.ranges.get('trust')?.[1]).toBeGreaterThan(20);
    expect(survey(plan([node('n1', option('a', 'n1'), option('b', 'n1'))])).complete).toBe(true);
  });
});

describe('the strongest walk', () => {
  const strongest = (...nodes: Parameters<typeof plan>[0]) =>
    survey(plan(nodes)).strongest?.map(({ option: chosen }) => chosen);

  test('ends best, whatever the scores', () => {
    expect(
      strongest(node('n1', option('a', 'lost', { scores: { trust: 9 } }), option('b', 'held'))),
    ).toEqual(['b']);
  });

  test('has the best scores among those that end alike, with less of what is better small', () => {
    expect(
      strongest(
        node(
          'n1',
          option('a', 'held', { scores: { trust: 3, effort: 3 } }),
          option('b', 'held', { scores: { trust: 1 } }),
          option('c', 'held', { scores: { effort: 1 } }),
        ),
      ),
    ).toEqual(['b']);
  });

  test('is the shortest among those with equal scores, and the first among equals', () => {
    expect(
      strongest(
        node('n1', option('long', 'n2'), option('short', 'held'), option('same', 'held')),
        node('n2', option('a', 'held'), option('b', 'held')),
      ),
    ).toEqual(['short']);
  });

  test('is not known without an ending', () => {
    const state = { at: 'n1', scores: {}, flags: [] };
    expect(strengthOf(plan([]), state, 1)).toBeUndefined();
    expect(strengthOf(plan([]), { ...state, at: 'held' }, 1)).toEqual([2, 0, -1]);
  });

  test('is compared by ending, then scores, then steps', () => {
    const order: Strength[] = [
      [0, 9, -1],
      [1, -2, -3],
      [1, -2, -2],
      [1, 0, -9],
      [2, -9, -9],
    ];
    expect([...order].reverse().sort(compareStrength)).toEqual(order);
  });
});
