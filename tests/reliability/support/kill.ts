/** Ends a browser as a crash would: all its processes at once, without a word before. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process: its number, and that of the one that started it. */
interface Process {
  id: number;
  parent: number;
  command: string;
}

/** What `ps` says, where there is no /proc. */
async function listed(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axwwo', 'pid=,ppid=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [, id, parent, command = ''] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [];
    return id === undefined ? [] : { id: Number(id), parent: Number(parent), command };
  });
}

/** Every process of this machine. Small images of Linux have no `ps`, but all have /proc. */
async function processes(): Promise<Process[]> {
  if (process.platform !== 'linux') return listed();
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        const [stat, command] = await Promise.all([
          readFile(`/proc/${id}/stat`, 'utf8'),
          readFile(`/proc/${id}/cmdline`, 'utf8'),
        ]);
        // The second field, a name in brackets, may hold spaces; the parent is the second after it.
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return { id: Number(id), parent, command };
      } catch {
        // It ended in the meantime.
        return undefined;
      }
    }),
  );
  return found.filter((process) => process !== undefined);
}

/**
 * Sends SIGKILL to the browser that runs on a profile, and to every process it started.
 * @param profile Folder of the profile: it stands in the command line of the browser that the test started, and of no other.
 * @throws {Error} When no browser runs on it.
 */
export async function killBrowser(profile: string): Promise<void> {
  const all = await processes();
  const doomed = new Set(
    all.filter(({ command }) => command.includes(profile)).map(({ id }) => id),
  );
  if (doomed.size === 0) throw new Error(`No browser runs on ${profile}.`);
  for (let before = 0; before < doomed.size;) {
    before = doomed.size;
    for (const { id, parent } of all) if (doomed.has(parent)) doomed.add(id);
  }
  for (const id of doomed) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went down with its parent.
    }
  }
}
