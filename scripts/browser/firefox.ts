/** Finds Firefox, for the tests that must hold in a browser of another family too. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { starts } from './starts.ts';

/** What the search asks of the machine. Tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
  starts: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  starts,
};

/** Where Firefox is installed on each operating system, best first. */
function places({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.win32.join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].map(
      (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [...new Set([...folders, '/usr/bin', '/usr/local/bin'])].flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((command) => `${folder}/${command}`),
  );
}

/**
 * Full path of a Firefox that runs: the one named by FIREFOX_PATH, else one installed on this system; undefined when
 * there is none.
 * @throws {Error} When the named one does not exist.
 */
export function findFirefox(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env.FIREFOX_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH names ${chosen}, which does not exist. Correct it or unset it.`);
  }
  return places(machine).find((place) => machine.exists(place) && machine.starts(place));
}
