/** Readers of the values that several kinds of fact are made of. Each builds its value anew, or is undefined when it is not sound. */
import { isId, isInstant, isObject, isOneOf, isWhole, isWithin, withExactly } from './guards.ts';
import type { Answer, Given, Mode, Quote, Registers, Step } from './model.ts';

/** True for a list of ids. */
export const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isId);
/** The longest text that is kept, in characters. */
const longestText = 2_000;
/** True for text of any content, at most `longest` characters (default 2,000). */
export const isWritten = (value: unknown, longest = longestText): value is string =>
  typeof value === 'string' && value.length <= longest;
/** True for a way to answer. */
export const isMode = (value: unknown): value is Mode => isOneOf(value, ['practice', 'exam']);

/** Fields of a response that may be absent. */
export const givenFields = ['text', 'guessed', 'revision', 'seconds'];

/** Reads the fields of a response, and how it was given. */
export const readGiven = (value: Readonly<Record<string, unknown>>): Given | undefined => {
  const { choice, text, guessed, revision, seconds } = value;
  const sound =
    isIds(choice) &&
    (text === undefined || isWritten(text)) &&
    (guessed === undefined || guessed === true) &&
    (revision === undefined || isId(revision)) &&
    (seconds === undefined || isWhole(seconds, 0));
  if (!sound) return undefined;
  return {
    choice: [...choice],
    ...(text !== undefined && { text }),
    ...(guessed && { guessed }),
    ...(revision !== undefined && { revision }),
    ...(seconds !== undefined && { seconds }),
  };
};

/** Reads a practice try. */
export const readRetry = (value: unknown): Registers['answer']['retry'] => {
  const { choice, text, at } = withExactly(value, ['choice', 'at'], ['text']);
  const given = readGiven({ choice, text });
  return given && isInstant(at) ? { ...given, at } : undefined;
};

/** Reads an answer of an attempt. */
export const readAnswer = (value: unknown): Answer | undefined => {
  const fields = withExactly(value, ['question', 'choice', 'points'], givenFields);
  const { question, points } = fields;
  const given = readGiven(fields);
  return given && isId(question) && isWithin(points, 0, 1)
    ? { question, ...given, points }
    : undefined;
};

/** Reads a quote of a page. */
export const readQuote = (value: unknown): Quote | undefined => {
  const { exact, prefix, suffix } = withExactly(value, ['exact', 'prefix', 'suffix']);
  return isWritten(exact) && isWritten(prefix) && isWritten(suffix)
    ? { exact, prefix, suffix }
    : undefined;
};

/** Every entry read, or undefined when one cannot be. */
export const readAll = <Entry>(
  value: unknown,
  read: (entry: unknown) => Entry | undefined,
): Entry[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(read).filter((entry) => entry !== undefined);
  return entries.length === value.length ? entries : undefined;
};

/** Reads a step of a walk. */
export const readStep = (value: unknown): Step | undefined => {
  const { node, option } = withExactly(value, ['node', 'option']);
  return isId(node) && isId(option) ? { node, option } : undefined;
};

/** Score id → value. */
export const readScores = (value: unknown): Record<string, number> | undefined => {
  if (!isObject(value)) return undefined;
  const scores: Record<string, number> = {};
  for (const [id, score] of Object.entries(value)) {
    if (!isId(id) || !isWhole(score, -1_000, 1_000)) return undefined;
    scores[id] = score;
  }
  return scores;
};

/** Statement id → 1 to 4. */
export const readLevels = (value: unknown): Record<string, number> | undefined => {
  if (!isObject(value)) return undefined;
  const levels: Record<string, number> = {};
  for (const [statement, level] of Object.entries(value)) {
    if (!isId(statement) || !isWhole(level, 1, 4)) return undefined;
    levels[statement] = level;
  }
  return levels;
};
