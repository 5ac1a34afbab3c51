import { createRequire } from 'node:module';
import type * as Astro from 'astro';

/**
 * Fills the content store that `getCollection()` reads under Vitest: `.astro/data-store.json`.
 * Astro is found by its path, because Vite puts an empty stand-in for a bare `import 'astro'`.
 */
export default async function syncContent(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('astro');
  const { sync } = (await import(entry)) as typeof Astro;
  await sync({ cacheDir: './.astro', force: true, logLevel: 'error' });
}
