/** Random learner records for property tests. Small pools of ids and times, so that writes collide often. */
import fc from 'fast-check';
import type { EventEnvelope, RecordEnvelope } from '#domain/progress/envelope.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';

/** The moment at which the tests happen: 22 November 2026, noon UTC. */
export const now = Date.UTC(2026, 10, 22, 12);

/** Seed of this run. Set FC_SEED to run the same again. */
export const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

const device = fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc');
const time = fc.integer({ min: now - 5, max: now });
const date = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
const points = fc.constantFrom(0, 0.5, 1);
const choice = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const levels = fc.dictionary(
  fc.constantFrom('A2.1', 'A2.2', 'A2.3'),
  fc.integer({ min: 1, max: 4 }),
);

const given = fc.record(
  {
    choice,
    text: fc.constantFrom('', '9,5 %', 'hot potato'),
    guessed: fc.constant(true),
    revision: fc.constantFrom('1p9uqf5', 'boo15g'),
    seconds: fc.nat(600),
  },
  { requiredKeys: ['choice'] },
);
const steps = fc.array(
  fc.record({ node: fc.constantFrom('start', 'desk'), option: fc.constantFrom('ask', 'own-it') }),
  { maxLength: 3 },
);
const words = fc.constantFrom('', 'Ana, on Tuesday.\n“Late”', 'Ben, on Friday.');
const questions = fc.subarray(['Q1.1', 'Q1.2', 'Q1.3']);
const mode = fc.constantFrom('practice', 'exam');

/** In version 1 form where `s` says so. */
const registers: fc.Arbitrary<{ k: string; v: unknown; s?: number }> = fc.oneof(
  fc.record({
    k: fc.constant('role'),
    v: fc.record({ role: fc.constantFrom('leader', 'middle', 'frontline') }),
  }),
  fc.record({ k: fc.constant('path'), v: fc.record({ path: fc.constantFrom('F', 'N') }) }),
  fc.record({
    k: fc.constantFrom('lesson/F1.1', 'lesson/F1.2', 'lesson/F2.1'),
    v: fc.option(fc.record({ done: fc.boolean(), on: date })),
  }),
  fc.record({
    k: fc.constantFrom('answer/Q1.1', 'answer/Q1.2'),
    v: fc.record(
      { choice, points, at: time, retry: fc.record({ choice, at: time }) },
      { requiredKeys: ['choice', 'points', 'at'] },
    ),
  }),
  fc.record({
    k: fc.constantFrom('answer/Q1.1', 'answer/Q1.2'),
    v: fc
      .tuple(given, points, time, fc.option(fc.record({ choice, at: time }), { nil: undefined }))
      .map(([how, earned, at, retry]) => ({
        ...how,
        points: earned,
        at,
        ...(retry && { retry }),
      })),
    s: fc.constant(2),
  }),
  fc.record({
    k: fc.constant('round/Q1'),
    v: fc.record({
      draw: questions,
      mode,
      flagged: questions,
      submitted: fc.boolean(),
      begun: time,
    }),
  }),
  fc.record({
    k: fc.constant('note/Q1.3'),
    v: fc.option(fc.record({ text: words })),
  }),
  fc.record({ k: fc.constant('walk/SQ-F31'), v: fc.option(fc.record({ steps })) }),
  fc.record({ k: fc.constant('draft/A2'), v: fc.record({ answers: levels }) }),
  fc.record({
    k: fc.constantFrom('place/F1.1', 'place/Q1'),
    v: fc.option(fc.record({ section: fc.constantFrom('', 'why-it-works'), at: time })),
  }),
  fc.record({ k: fc.constant('start/new-hire'), v: fc.option(fc.record({ on: date })) }),
  fc.record({ k: fc.constant('task/NH-guide'), v: fc.record({ done: fc.boolean(), on: date }) }),
  fc.record({
    k: fc.constantFrom('plan/C1.1.k3x9', 'plan/F1.1.0a1b'),
    v: fc.option(fc.record({ page: fc.constant('C1.1'), if: words, then: words, on: date })),
  }),
  fc.record({
    k: fc.constantFrom('mark/F1.1.m7q2', 'mark/F1.1.0c4e'),
    v: fc.option(
      fc.record(
        {
          page: fc.constant('F1.1'),
          title: fc.constant('No spare seats'),
          text: words,
          quote: fc.record({ exact: words, prefix: words, suffix: words }),
          on: date,
        },
        { requiredKeys: ['page', 'title', 'text', 'on'] },
      ),
    ),
  }),
  fc.record({
    k: fc.constant('certificate/foundation'),
    v: fc.option(fc.record({ name: words, on: date })),
  }),
  fc.record({
    k: fc.constantFrom('sheet/T1.s4p8', 'sheet/T1.0c4e'),
    v: fc.option(
      fc.record({
        name: words,
        on: date,
        at: time,
        fields: fc.dictionary(fc.constantFrom('story', 'worth'), words),
        lists: fc.constantFrom({}, { month: [{ text: 'October', lost: '12' }, {}] }),
      }),
    ),
  }),
  fc.record({
    k: fc.constant('preference'),
    v: fc.record({ minutes: fc.integer({ min: 1, max: 60 }), rhythm: fc.boolean() }),
  }),
  // A kind of tomorrow, and a form of tomorrow.
  fc.record({ k: fc.constant('badge/F1.1'), v: fc.record({ if: fc.string(), then: fc.string() }) }),
);

/** What is kept when it loses: few keys and few words, so that devices often differ about one. */
const texts: fc.Arbitrary<{ k: string; v: unknown; s?: number }> = fc.oneof(
  fc.record({ k: fc.constant('note/Q1.3'), v: fc.option(fc.record({ text: words })) }),
  fc.record({
    k: fc.constant('plan/C1.1.k3x9'),
    v: fc.record({ page: fc.constant('C1.1'), if: words, then: words, on: date }),
  }),
);

const written = (
  registers: fc.Arbitrary<{ k: string; v: unknown; s?: number }>,
): fc.Arbitrary<RecordEnvelope> =>
  fc
    .tuple(registers, time, fc.integer({ min: 1, max: 3 }), device)
    .map(([{ k, v, s = 1 }, t, n, d]) => ({ k, v, t, n, d, s }));

/** One register as any device could have written it. */
export const record = written(registers);
/** One note or plan as any device could have written it. */
export const text = written(texts);

/** In version 1 form where `s` says so. */
const facts: fc.Arbitrary<{ kind: string; v: unknown; s?: number }> = fc.oneof(
  fc.record({
    kind: fc.constant('attempt'),
    v: fc.record({
      quiz: fc.constantFrom('Q1', 'F1.1'),
      answers: fc.array(fc.record({ question: fc.constantFrom('Q1.1', 'Q1.2'), choice, points }), {
        maxLength: 4,
      }),
      score: points,
      passed: fc.boolean(),
    }),
  }),
  fc.record({
    kind: fc.constant('attempt'),
    v: fc.record({
      quiz: fc.constantFrom('Q1', 'F1.1'),
      answers: fc.array(
        fc.tuple(given, points).map(([how, earned]) => ({
          question: 'Q1.1',
          ...how,
          points: earned,
        })),
        { maxLength: 2 },
      ),
      score: points,
      passed: fc.boolean(),
      mode,
    }),
    s: fc.constant(2),
  }),
  fc.record({
    kind: fc.constant('scenario'),
    v: fc.record({
      scenario: fc.constant('SQ-F31'),
      steps,
      ending: fc.constantFrom('held', 'lost'),
      scores: fc.dictionary(fc.constantFrom('trust', 'effort'), fc.integer({ min: -9, max: 9 })),
    }),
  }),
  fc.record({
    kind: fc.constant('assessment'),
    v: fc.record({ assessment: fc.constant('A2'), answers: levels }),
  }),
  fc.record({
    kind: fc.constant('review'),
    v: fc
      .tuple(given, points, date)
      .map(([how, earned, due]) => ({ question: 'Q1.1', ...how, points: earned, due })),
  }),
  fc.record({
    kind: fc.constant('check-in'),
    v: fc.record({
      plan: fc.constant('C1.1.k3x9'),
      outcome: fc.constantFrom('yes', 'not-yet', 'changed'),
    }),
  }),
  fc.record({
    kind: fc.constant('version'),
    v: fc.record({
      record: fc.constantFrom('note/Q1.3', 'plan/C1.1.k3x9'),
      text: words,
      t: time,
      n: fc.integer({ min: 1, max: 3 }),
      d: device,
    }),
  }),
);

/** One event; its key is not yet unique. */
export const event: fc.Arbitrary<EventEnvelope> = fc
  .tuple(facts, time, date, device, fc.integer({ min: 1, max: 1_000_000 }))
  .map(([{ kind, v, s = 1 }, t, on, d, n]) => ({
    k: `${d}/0badcafe-${n}`,
    kind,
    v,
    t,
    at: t,
    on,
    zone: 'Europe/Berlin',
    s,
  }));

const byKey = <Envelope extends { k: string }>(list: Envelope[]): Map<string, Envelope> =>
  new Map(list.map((envelope) => [envelope.k, envelope]));

/** The registers of one device. */
export const records = fc.array(record, { maxLength: 8 }).map(byKey);

/** A whole record as it stands in a browser, all of it readable. */
export const snapshot: fc.Arbitrary<Snapshot> = fc
  .tuple(records, fc.uniqueArray(event, { selector: ({ k }) => k, maxLength: 5 }).map(byKey))
  .map(([rec, evt]) => ({ rec, evt, quarantine: new Map() }));
