/** Builds the site and serves it until Ctrl-C: `npm start`. */
import { astro } from './astro.ts';
import { serve } from './serve.ts';

// Feeds and calendar links need an address. A host sets its own.
process.env.SITE_URL ??= 'http://localhost:4321';
const status = astro(['build', '--force']);
if (status === 0) {
  const { home, stop } = await serve();
  console.log(`\nThe CX Playbook is open at ${home}\nCtrl-C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
} else {
  process.exitCode = status;
}
