/**
 * Every kind of fact the learner record holds, the version of its stored form, and how to read it.
 *
 * To change a form: add one upgrade to the end of the kind's list, change `read` to the new form, and add an
 * export in the old form to tests/fixtures/records. Any new field is a change, because `read` takes exactly
 * its fields. Old forms are upgraded when read and stored anew only when next written.
 */
import { roles } from '#domain/course/role.ts';
import {
  isCalendarDate,
  isDevice,
  isId,
  isInstant,
  isKey,
  isOneOf,
  isWhole,
  isWithin,
  withExactly,
} from './guards.ts';
import { type KindSpec, unchanged } from './kind-spec.ts';
import type { CheckIn, EventKind, Events, RegisterKind, Registers } from './model.ts';
import { readSheetValue } from './sheet-value.ts';
import {
  givenFields,
  isIds,
  isMode,
  isWritten,
  readAll,
  readAnswer,
  readGiven,
  readLevels,
  readQuote,
  readRetry,
  readScores,
  readStep,
} from './values.ts';

/** Characters of the longest text that can lose: a plan, its two halves on a line each. */
export const longestVersion = 4_001;

const checkIns: readonly CheckIn[] = ['yes', 'not-yet', 'changed'];

export const registerKinds: { readonly [Kind in RegisterKind]: KindSpec<Registers[Kind]> } = {
  role: {
    upgrades: [],
    read: (value) => {
      const { role } = withExactly(value, ['role']);
      return isOneOf(role, roles) ? { role } : undefined;
    },
  },
  path: {
    upgrades: [],
    read: (value) => {
      const { path } = withExactly(value, ['path']);
      return isId(path) ? { path } : undefined;
    },
  },
  lesson: {
    upgrades: [],
    read: (value) => {
      const { done, on } = withExactly(value, ['done', 'on']);
      return typeof done === 'boolean' && isCalendarDate(on) ? { done, on } : undefined;
    },
  },
  answer: {
    upgrades: [unchanged],
    read: (value) => {
      const fields = withExactly(value, ['choice', 'points', 'at'], [...givenFields, 'retry']);
      const { points, at, retry } = fields;
      const given = readGiven(fields);
      if (!given || !isWithin(points, 0, 1) || !isInstant(at)) return undefined;
      const first = { ...given, points, at };
      if (retry === undefined) return first;
      const later = readRetry(retry);
      return later && { ...first, retry: later };
    },
  },
  round: {
    upgrades: [],
    read: (value) => {
      const fields = ['draw', 'mode', 'flagged', 'submitted', 'begun'];
      const { draw, mode, flagged, submitted, begun } = withExactly(value, fields);
      if (!isIds(draw) || !isMode(mode) || !isIds(flagged) || !isInstant(begun)) return undefined;
      if (typeof submitted !== 'boolean') return undefined;
      return { draw: [...draw], mode, flagged: [...flagged], submitted, begun };
    },
  },
  note: {
    upgrades: [],
    read: (value) => {
      const { text } = withExactly(value, ['text']);
      return isWritten(text) ? { text } : undefined;
    },
  },
  walk: {
    upgrades: [],
    read: (value) => {
      const { steps } = withExactly(value, ['steps']);
      const read = readAll(steps, readStep);
      return read && { steps: read };
    },
  },
  draft: {
    upgrades: [],
    read: (value) => {
      const { answers } = withExactly(value, ['answers']);
      const levels = readLevels(answers);
      return levels && { answers: levels };
    },
  },
  place: {
    upgrades: [],
    read: (value) => {
      const { section, at } = withExactly(value, ['section', 'at']);
      return isWritten(section) && isInstant(at) ? { section, at } : undefined;
    },
  },
  start: {
    upgrades: [],
    read: (value) => {
      const { on } = withExactly(value, ['on']);
      return isCalendarDate(on) ? { on } : undefined;
    },
  },
  task: {
    upgrades: [],
    read: (value) => {
      const { done, on } = withExactly(value, ['done', 'on']);
      return typeof done === 'boolean' && isCalendarDate(on) ? { done, on } : undefined;
    },
  },
  plan: {
    upgrades: [],
    read: (value) => {
      const { page, if: cue, then: act, on } = withExactly(value, ['page', 'if', 'then', 'on']);
      const sound = isId(page) && isWritten(cue) && isWritten(act) && isCalendarDate(on);
      return sound ? { page, if: cue, then: act, on } : undefined;
    },
  },
  mark: {
    upgrades: [],
    read: (value) => {
      const fields = withExactly(value, ['page', 'title', 'text', 'on'], ['quote']);
      const { page, title, text, on } = fields;
      const quote = fields.quote === undefined ? undefined : readQuote(fields.quote);
      if (!isId(page) || !isWritten(title) || !isWritten(text) || !isCalendarDate(on))
        return undefined;
      if (fields.quote !== undefined && quote === undefined) return undefined;
      return { page, title, text, on, ...(quote && { quote }) };
    },
  },
  certificate: {
    upgrades: [],
    read: (value) => {
      const { name, on } = withExactly(value, ['name', 'on']);
      return isWritten(name) && isCalendarDate(on) ? { name, on } : undefined;
    },
  },
  sheet: { upgrades: [], read: readSheetValue },
  preference: {
    upgrades: [],
    read: (value) => {
      const { minutes, rhythm } = withExactly(value, ['minutes', 'rhythm']);
      return isWhole(minutes, 1, 60) && typeof rhythm === 'boolean'
        ? { minutes, rhythm }
        : undefined;
    },
  },
};

export const eventKinds: { readonly [Kind in EventKind]: KindSpec<Events[Kind]> } = {
  attempt: {
    upgrades: [unchanged],
    read: (value) => {
      const fields = withExactly(value, ['quiz', 'answers', 'score', 'passed'], ['mode']);
      const { quiz, score, passed, mode } = fields;
      const answers = readAll(fields.answers, readAnswer);
      const sound = isId(quiz) && isWithin(score, 0, 1) && typeof passed === 'boolean';
      if (!answers || !sound || !(mode === undefined || isMode(mode))) return undefined;
      return { quiz, answers, score, passed, ...(mode && { mode }) };
    },
  },
  scenario: {
    upgrades: [],
    read: (value) => {
      const fields = withExactly(value, ['scenario', 'steps', 'ending', 'scores']);
      const { scenario, ending } = fields;
      const steps = readAll(fields.steps, readStep);
      const scores = readScores(fields.scores);
      return isId(scenario) && steps && isId(ending) && scores
        ? { scenario, steps, ending, scores }
        : undefined;
    },
  },
  assessment: {
    upgrades: [],
    read: (value) => {
      const { assessment, answers } = withExactly(value, ['assessment', 'answers']);
      const levels = readLevels(answers);
      return isId(assessment) && levels ? { assessment, answers: levels } : undefined;
    },
  },
  review: {
    upgrades: [],
    read: (value) => {
      const { due, ...rest } = withExactly(
        value,
        ['question', 'choice', 'points', 'due'],
        givenFields,
      );
      const answer = readAnswer(rest);
      return answer && isCalendarDate(due) ? { ...answer, due } : undefined;
    },
  },
  'check-in': {
    upgrades: [],
    read: (value) => {
      const { plan, outcome } = withExactly(value, ['plan', 'outcome']);
      return isId(plan) && isOneOf(outcome, checkIns) ? { plan, outcome } : undefined;
    },
  },
  version: {
    upgrades: [],
    read: (value) => {
      const { record, text, t, n, d } = withExactly(value, ['record', 'text', 't', 'n', 'd']);
      const sound =
        isKey(record) &&
        isWritten(text, longestVersion) &&
        isInstant(t) &&
        isWhole(n, 1) &&
        isDevice(d);
      return sound ? { record, text, t, n, d } : undefined;
    },
  },
};

export const isRegisterKind = (kind: string): kind is RegisterKind =>
  Object.hasOwn(registerKinds, kind);
export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(eventKinds, kind);
