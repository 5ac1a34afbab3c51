import { spawnSync } from 'node:child_process';

/**
 * Whether a browser program runs at all: it answers `--version` within ten seconds.
 * Some systems install a stub of this name that only prints advice, or lack a shared library.
 * Not asked on Windows, where `--version` opens a window.
 */
export function starts(executable: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
}
