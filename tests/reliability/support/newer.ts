/** The site as a later release may build it: every kind of fact has one version more. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/serve.ts';
import { Builder } from '../../edits/support/builder.ts';
import { eventSamples, samples } from './samples.ts';

/** Everything that a build reads. */
const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** How many kinds there are. */
const kinds = Object.keys(samples).length + Object.keys(eventSamples).length;

/** The code of all kinds, with one upgrade more each. Version 1 of the old form is version 2 of the new one. */
function raised(code: string): string {
  const parts = code.split(/\bupgrades: \[/);
  if (parts.length - 1 !== kinds)
    throw new Error(
      `kinds.ts has ${parts.length - 1} lists of upgrades, and there are ${kinds} kinds.`,
    );
  return parts.join('upgrades: [(older: unknown): unknown => older, ');
}

/**
 * Builds it, inside the repository, so that Node finds `node_modules` above it.
 * @param name Folder of the build; one for each browser.
 * @returns Folder of the built site.
 */
export async function buildNewer(name: string): Promise<string> {
  const root = path.join(projectRoot, 'test-results/newer', name);
  await rm(root, { recursive: true, force: true });
  for (const source of sources)
    await cp(path.join(projectRoot, source), path.join(root, source), { recursive: true });
  const file = path.join(root, 'src/domain/progress/kinds.ts');
  await writeFile(file, raised(await readFile(file, 'utf8')));
  const builder = new Builder();
  await builder.build(root).finally(() => {
    builder.stop();
  });
  return path.join(root, 'dist');
}
