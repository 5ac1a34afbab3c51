/** What the three quiz commands share: reading the file they are given, and saying no. */
import { readFileSync } from 'node:fs';
import { isRecord } from '#content-tools/load/record.ts';

/** Ends a command with a message for its author. */
export class Refusal extends Error {
  /** Exit status: 1 the file has problems, 2 the command cannot be carried out as written. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2) {
    super(message);
    this.status = status;
  }
}

/**
 * Runs a command. A refusal or a wrong option is printed to standard error and sets the exit status; any other error
 * is a mistake of ours and is thrown on.
 *
 * @param usage how to call the command
 */
export function command(usage: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      process.exitCode = error.status;
    } else if (error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS')) {
      console.error(`${error.message}\nUsage: ${usage}`);
      process.exitCode = 2;
    } else throw error;
  }
}

/** Reads the one file that was named. @throws {Refusal} when it is not exactly one, or cannot be read */
export function givenFile(positionals: readonly string[], usage: string): GivenFile {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal(`Usage: ${usage}`, 2);
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new Refusal(`${file}: there is no such file`, 2);
    if (code === 'EISDIR') throw new Refusal(`${file}: is a folder; name one file in it`, 2);
    throw error;
  }
}

export interface GivenFile {
  /** As it was named. */
  readonly file: string;
  readonly text: string;
}

function codeOf(error: unknown): string {
  return error instanceof Error && isRecord(error) && typeof error.code === 'string'
    ? error.code
    : '';
}
