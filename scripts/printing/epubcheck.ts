/** Finds EPUBCheck of the W3C, which checks the book more strictly than the npm package does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env } from 'node:process';

/** What the search asks of the machine. Tests pass their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Whether there is a Java to run it with. */
  readonly hasJava: () => boolean;
}

const thisMachine: Machine = {
  env,
  exists: existsSync,
  hasJava: () => spawnSync('java', ['-version']).status === 0,
};

/** Where Debian’s package puts it. Its command is the same file, which only some systems know how to start. */
const place = '/usr/share/java/epubcheck.jar';

/**
 * Full path of a jar to run with `java -jar`: the one named by EPUBCHECK_JAR, else Debian’s; undefined when there is none,
 * or no Java.
 * @throws {Error} When the named one does not exist.
 */
export function findEpubcheck(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env.EPUBCHECK_JAR;
  if (chosen !== undefined && !machine.exists(chosen))
    throw new Error(`EPUBCHECK_JAR names ${chosen}, which does not exist. Correct it or unset it.`);
  const jar = chosen ?? place;
  return machine.exists(jar) && machine.hasJava() ? jar : undefined;
}
