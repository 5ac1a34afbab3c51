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
  isId,
  isInstant,
  isObject,
  isOneOf,
  isWhole,
  isWithin,
  withExactly,
} from './guards.ts';
import type { Answer, EventKind, Events, RegisterKind, Registers } from './model.ts';

/** How one kind is read. */
export interface KindSpec<Value> {
  /** `upgrades[0]` turns version 1 into version 2, and so on. The current version is one more than their number. */
  readonly upgrades: readonly ((older: unknown) => unknown)[];
  /** Builds the value anew, field by field. Undefined when it is not exactly of the current form. */
  readonly read: (value: unknown) => Value | undefined;
}

/** The version this build writes. */
export const versionOf = (spec: KindSpec<unknown>): number => spec.upgrades.length + 1;

const isChoice = (value: unknown): value is string[] => Array.isArray(value) && value.every(isId);

const readRetry = (value: unknown): Registers['answer']['retry'] => {
  const { choice, at } = withExactly(value, ['choice', 'at']);
  return isChoice(choice) && isInstant(at) ? { choice: [...choice], at } : undefined;
};

const readAnswer = (value: unknown): Answer | undefined => {
  const { question, choice, points } = withExactly(value, ['question', 'choice', 'points']);
  const sound = isId(question) && isChoice(choice) && isWithin(points, 0, 1);
  return sound ? { question, choice: [...choice], points } : undefined;
};

/** Statement id → 1 to 4. */
const readLevels = (value: unknown): Record<string, number> | undefined => {
  if (!isObject(value)) return undefined;
  const levels: Record<string, number> = {};
  for (const [statement, level] of Object.entries(value)) {
    if (!isId(statement) || !isWhole(level, 1, 4)) return undefined;
    levels[statement] = level;
  }
  return levels;
};

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
    upgrades: [],
    read: (value) => {
      const { choice, points, at, retry } = withExactly(
        value,
        ['choice', 'points', 'at'],
        ['retry'],
      );
      if (!isChoice(choice) || !isWithin(points, 0, 1) || !isInstant(at)) return undefined;
      const first = { choice: [...choice], points, at };
      if (retry === undefined) return first;
      const later = readRetry(retry);
      return later && { ...first, retry: later };
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
};

export const eventKinds: { readonly [Kind in EventKind]: KindSpec<Events[Kind]> } = {
  attempt: {
    upgrades: [],
    read: (value) => {
      const { quiz, answers, score, passed } = withExactly(value, [
        'quiz',
        'answers',
        'score',
        'passed',
      ]);
      if (!isId(quiz) || !Array.isArray(answers) || typeof passed !== 'boolean') return undefined;
      const rebuilt = answers.map(readAnswer).filter((answer) => answer !== undefined);
      const sound = rebuilt.length === answers.length && isWithin(score, 0, 1);
      return sound ? { quiz, answers: rebuilt, score, passed } : undefined;
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
};

export const isRegisterKind = (kind: string): kind is RegisterKind =>
  Object.hasOwn(registerKinds, kind);
export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(eventKinds, kind);
