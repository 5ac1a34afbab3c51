import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFirefox } from '../../scripts/browser/firefox.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { host } from '../edits/support/serve-folder.ts';
import { dist } from '../support/site.ts';
import type { Engine } from './support/engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser the tests of this project drive. */
    engine: Engine;
    /** Full path of its program. */
    program: string;
    /** Address of the built site, without the last slash. */
    site: string;
  }
}

/** Serves the built site, and finds the browser. */
export default async function setup(project: TestProject): Promise<() => void> {
  if ((await Array.fromAsync(glob('index.html', { cwd: dist }))).length === 0)
    throw new Error(`There is no site in ${path.relative('.', dist)}. Build it first.`);
  const engine = project.name === 'firefox' ? 'firefox' : 'chromium';
  const program = engine === 'firefox' ? findFirefox() : (await findBrowser()).path;
  if (program === undefined)
    throw new Error('Firefox was not found. Install it, or choose --project=chromium.');
  const site = await host(dist);
  project.provide('engine', engine);
  project.provide('program', program);
  project.provide('site', site.origin);
  return site.stop;
}
