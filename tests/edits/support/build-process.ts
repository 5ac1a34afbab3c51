/** A process that builds one site after another, so that Astro is loaded once. Started by builder.ts. */
import { build } from 'astro';

async function answer(root: unknown): Promise<void> {
  if (typeof root !== 'string') return;
  try {
    await build({ root, logLevel: 'error' });
    process.send?.('');
  } catch (error) {
    process.send?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

process.on('message', (root) => void answer(root));
