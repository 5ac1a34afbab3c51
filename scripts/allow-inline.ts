/** Allows the inline scripts and styles of the site built last, and prints what changed: `node scripts/allow-inline.ts`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { allowListOf, differences } from '../src/integrations/csp/allow-list.ts';
import allowedHashes from '../src/integrations/csp/allowed-hashes.json' with { type: 'json' };
import { readSite } from '../src/integrations/csp/site.ts';

const listFile = new URL('../src/integrations/csp/allowed-hashes.json', import.meta.url);
const pages = await readSite(fileURLToPath(new URL('../dist', import.meta.url)));

if (pages.length === 0) {
  console.error('There are no pages in dist/. Build the site first: npm run build');
  process.exitCode = 1;
} else {
  const list = allowListOf(pages.flatMap(({ blocks }) => blocks));
  await writeFile(listFile, `${JSON.stringify(list, null, 2)}\n`);
  console.log(differences(allowedHashes, list).join('\n') || 'Nothing changed.');
}
