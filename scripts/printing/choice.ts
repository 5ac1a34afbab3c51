/** What a command of printing was asked for, and how it says no. */
import { codeOf } from './error-code.ts';
import { nearest } from '#content-tools/text/nearest.ts';
import { isPaper, papers, type Paper } from '#domain/print/paper.ts';

/** The command cannot be carried out as it was written. */
export class Wrong extends Error {}

/**
 * Runs a command. A wrong option is said with its usage, status 2; whatever else fails is said in a sentence, status 1.
 * @param usage how to call the command
 */
export async function told(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isWrong = error instanceof Wrong || codeOf(error).startsWith('ERR_PARSE_ARGS');
    const message = error instanceof Error ? error.message : String(error);
    console.error(isWrong ? `${message}\nUsage: ${usage}` : message);
    process.exitCode = isWrong ? 2 : 1;
  }
}

/** @throws {Wrong} when there is no such paper */
export function readPaper(name: string): Paper {
  const lower = name.toLowerCase();
  if (isPaper(lower)) return lower;
  throw new Wrong(`--paper ${name}: expected ${papers.join(' or ')}.`);
}

/** “F1.1, F1.2 or F1.3” */
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What PDFs are made of. */
export type Wanted =
  { readonly is: 'kit' | 'path' | 'lesson'; readonly id: string } | { readonly is: 'all' };

/**
 * @param values options as they were typed
 * @throws {Wrong} when they name nothing, or more than one thing
 */
export function readWanted(values: {
  readonly kit?: string | undefined;
  readonly path?: string | undefined;
  readonly lesson?: string | undefined;
  readonly all?: boolean | undefined;
}): Wanted {
  const given = (['kit', 'path', 'lesson'] as const).flatMap((is): Wanted[] => {
    const id = values[is];
    return id === undefined ? [] : [{ is, id }];
  });
  const [wanted, ...more] = values.all === true ? [...given, { is: 'all' } as const] : given;
  if (wanted === undefined || more.length > 0)
    throw new Wrong('Choose one of --kit, --path, --lesson and --all.');
  return wanted;
}

/** More ids than these are no help. */
const mostGuesses = 3;

/** What may be asked for by its id. */
export interface Named {
  readonly id: string;
}

/**
 * The one with this id; capitals do not matter.
 * @param option as typed, for the message: --kit
 * @throws {Wrong} when there is none, with the id that was probably meant
 */
export function chosen<Item extends Named>(
  option: string,
  id: string,
  items: readonly Item[],
): Item {
  const found = items.find((item) => item.id.toLowerCase() === id.toLowerCase());
  if (found) return found;
  const ids = items.map((item) => item.id);
  const meant = nearest(id, ids).slice(0, mostGuesses);
  const hint =
    meant.length === 0 ? `There are ${ids.join(', ')}.` : `Did you mean ${either.format(meant)}?`;
  throw new Wrong(`${option} ${id}: there is no such id. ${hint}`);
}
