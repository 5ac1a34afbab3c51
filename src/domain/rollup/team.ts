/** The team under way: which codes are in, what people and stages are called, and how codes come in and go. */
import { isObject } from '#domain/progress/guards.ts';
import { readCode, refusalWords } from './code.ts';
import {
  type Entry,
  keyOf,
  longestName,
  merged,
  mostCodes,
  readText,
  type RefusedCode,
} from './codes-in-text.ts';
import { most } from './handed.ts';
import type { PageKey } from './page-key.ts';

export interface Team {
  /** In the order in which people came in; one for each browser and page. */
  readonly entries: readonly Entry[];
  /** What the trainer calls a person, by `keyOf`. */
  readonly names: Readonly<Record<string, string>>;
  /** What the trainer calls the stages of a journey. */
  readonly stages: readonly string[];
}

export const emptyTeam: Team = { entries: [], names: {}, stages: [] };

/** Most results in one team. */
const mostEntries = 1_000;
const format = 'cx-playbook-team';
const formatVersion = 1;

/** A code that did not come in, and why. */
export interface NotTaken {
  /** How it begins; '' for the whole text. */
  readonly excerpt: string;
  readonly why: string;
}

export interface Taken {
  readonly team: Team;
  /** How many came in anew, took the place of an earlier result, or were in already. */
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
  readonly refused: readonly NotTaken[];
}

function mismatch({ handed }: Entry, pages: ReadonlyMap<string, PageKey>): string | undefined {
  const page = pages.get(handed.page);
  if (page?.kind !== handed.result.kind)
    return `This code is of a page “${handed.page}”, which this playbook does not have.`;
  if (page.edition !== handed.edition || !fits(handed.result, page))
    return `This code was made with another edition of page ${handed.page}. Reload the page on both devices, then hand over again.`;
  return undefined;
}

function fits(result: Entry['handed']['result'], page: PageKey): boolean {
  if (result.kind === 'journey') return true;
  const answers = result.kind === 'quiz' ? result.questions : result.answers;
  return answers.length === page.items.length;
}

const inWords = ({ is, excerpt }: RefusedCode): NotTaken => ({
  excerpt,
  why:
    is === 'too-many'
      ? `Only the first ${mostCodes.toLocaleString('en-GB')} codes of this text were read.`
      : refusalWords[is],
});

/** Takes entries in. The latest of each browser and page counts, whatever the order. */
function withEntries(team: Team, coming: readonly Entry[]): Omit<Taken, 'refused'> {
  const before = new Map(team.entries.map((entry) => [keyOf(entry.handed), entry.code]));
  const entries = merged([...team.entries, ...coming]).slice(0, mostEntries);
  const changed = entries.filter(({ handed, code }) => before.get(keyOf(handed)) !== code);
  const added = changed.filter(({ handed }) => !before.has(keyOf(handed))).length;
  const replaced = changed.length - added;
  return {
    team: { ...team, entries },
    added,
    replaced,
    same: Math.max(0, new Set(coming.map(({ handed }) => keyOf(handed))).size - changed.length),
  };
}

/** Takes in all codes of a text: pasted, of a link, or of a file; also of a team’s own file, with its names. */
export function takeText(team: Team, text: string, pages: ReadonlyMap<string, PageKey>): Taken {
  const read = readText(text);
  const refused = read.refused.map(inWords);
  const fitting = read.entries.filter((entry) => {
    const why = mismatch(entry, pages);
    if (why !== undefined) refused.push({ excerpt: entry.code.slice(0, 16), why });
    return why === undefined;
  });
  const coming = fitting.map(({ handed, code }): Entry => ({ handed, code }));
  const taken = withEntries(team, coming);
  if (
    team.entries.length + taken.added <
    new Set([...team.entries, ...fitting].map(({ handed }) => keyOf(handed))).size
  )
    refused.push({
      excerpt: '',
      why: `A team takes ${mostEntries.toLocaleString('en-GB')} results; the rest did not come in.`,
    });
  const said = Object.fromEntries(
    fitting.flatMap(({ handed, name }) => (name === '' ? [] : [[keyOf(handed), name]])),
  );
  const file = namesInFile(text);
  return {
    ...taken,
    refused,
    team: {
      ...taken.team,
      // What the trainer typed stands.
      names: { ...file.names, ...said, ...team.names },
      stages: team.stages.some((name) => name !== '') ? team.stages : file.stages,
    },
  };
}

/** Takes one result out. Its name goes too. */
export function without(team: Team, key: string): Team {
  const names = Object.entries(team.names).filter(([each]) => each !== key);
  return {
    ...team,
    entries: team.entries.filter(({ handed }) => keyOf(handed) !== key),
    names: Object.fromEntries(names),
  };
}

/** Calls a person something; '' takes the name away. */
export function withName(team: Team, key: string, name: string): Team {
  return { ...team, names: { ...team.names, [key]: name.trim().slice(0, longestName) } };
}

/** Calls a stage something. @param index from 0 */
export function withStage(team: Team, index: number, name: string): Team {
  const stages = Array.from({ length: most.stages }, (_, at) => team.stages[at] ?? '');
  return { ...team, stages: stages.with(index, name.trim().slice(0, longestName)) };
}

/** The team as a file, and as it is kept: codes, names and stages, nothing else. */
export const writeTeam = ({ entries, names, stages }: Team): string =>
  JSON.stringify(
    { format, version: formatVersion, codes: entries.map(({ code }) => code), names, stages },
    null,
    1,
  );

/** A team as it was kept. Codes that cannot be read are left out; unreadable text is an empty team. */
export function readTeam(text: string): Team {
  const file = fileOf(text);
  const entries = file.codes.flatMap((code): Entry[] => {
    const reading = readCode(code);
    return reading.is === 'ok' ? [{ handed: reading.handed, code: reading.code }] : [];
  });
  return { entries: merged(entries), names: file.names, stages: file.stages };
}

const namesInFile = (text: string): Pick<Team, 'names' | 'stages'> =>
  text.includes(format) ? fileOf(text) : emptyTeam;

function fileOf(text: string): { codes: string[] } & Pick<Team, 'names' | 'stages'> {
  const none = { codes: [], names: {}, stages: [] };
  const file = parsed(text);
  if (!isObject(file) || file.format !== format) return none;
  const texts = (list: unknown): string[] =>
    Array.isArray(list) ? list.map((each) => (typeof each === 'string' ? each : '')) : [];
  const names = Object.entries(isObject(file.names) ? file.names : {}).flatMap(([key, name]) =>
    typeof name === 'string' ? [[key, name.slice(0, longestName)] as const] : [],
  );
  return {
    codes: texts(file.codes).slice(0, mostEntries),
    names: Object.fromEntries(names),
    stages: texts(file.stages)
      .slice(0, most.stages)
      .map((name) => name.slice(0, longestName)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
