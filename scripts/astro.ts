/** Runs an Astro command in a quiet environment: `node scripts/astro.ts build --force`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quietEnv } from './quiet-env.ts';

/**
 * Runs the Astro command line and shows what it says.
 * @param args As after `astro`, for example `['build', '--force']`.
 * @returns Its exit status; 1 when it was ended by a signal.
 */
export function astro(args: readonly string[]): number {
  const program = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: quietEnv(),
  });
  return status ?? 1;
}

if (import.meta.main) process.exitCode = astro(process.argv.slice(2));
