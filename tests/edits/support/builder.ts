/** Builds sites, one at a time, in a process of its own: there, nothing tells Astro that this is a test. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { quietEnv } from '../../../scripts/quiet-env.ts';

const program = path.join(import.meta.dirname, 'build-process.ts');

export class Builder {
  readonly #process: ChildProcess;
  #said = '';

  constructor() {
    this.#process = fork(program, {
      // Without an address, as for most hosts: see tests/edits/no-address.test.ts.
      env: { ...quietEnv(), NODE_ENV: 'production', VITEST: undefined, SITE_URL: undefined },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (said: string) => (this.#said += said));
  }

  /** Does what `npm run build` does in a folder. @throws {Error} With what Astro said, when that fails. */
  async build(root: string): Promise<void> {
    this.#said = '';
    const ended = new AbortController();
    this.#process.send(root);
    const [fault] = await Promise.race([
      once(this.#process, 'message', ended),
      once(this.#process, 'exit', ended).then(() => ['The process ended.']),
    ]);
    ended.abort();
    if (fault !== '') throw new Error(`${root} was not built.\n${String(fault)}\n${this.#said}`);
  }

  stop(): void {
    this.#process.kill();
  }
}
