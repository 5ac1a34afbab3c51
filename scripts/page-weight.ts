/**
 * Weighs the heaviest lesson, tool, participants’ page, slides and presenter view of the built site in a real browser and compares them with the
 * budgets: `node scripts/page-weight.ts`. `--files` lists every file. Status 1 when a budget is broken.
 */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { projectRoot, serve } from './serve.ts';
import {
  deckBudget,
  holds,
  joinBudget,
  lessonBudget,
  linesFor,
  type LoadedFile,
  presenterBudget,
  toolBudget,
  weightTable,
} from './weight/budget.ts';
import { measurePage } from './weight/measure.ts';

/** Address of the page whose HTML is the largest after compression: when it fits, all its kind fit. @param pattern of files in dist/ */
async function heaviest(pattern: string): Promise<string> {
  const cwd = path.join(projectRoot, 'dist');
  const files = await Array.fromAsync(glob(pattern, { cwd }));
  const weighed = await Promise.all(
    files.map(async (file) => ({
      file,
      bytes: brotliCompressSync(await readFile(path.join(cwd, file))).length,
    })),
  );
  const [first] = weighed.sort((one, other) => other.bytes - one.bytes);
  if (!first)
    throw new Error(`There is no ${pattern} in dist/. Build the site first: npm run build`);
  return `/${first.file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
}

const fileLine = ({ address, part, bytes, byLoad }: LoadedFile): string =>
  `${(bytes / 1000).toFixed(2).padStart(7)}  ${byLoad ? 'by load' : 'idle   '}  ${part.padEnd(10)}  ${new URL(address).pathname}`;

const weighed = [
  { address: await heaviest('lessons/*/*/index.html'), budget: lessonBudget },
  { address: await heaviest('tools/*/index.html'), budget: toolBudget },
  { address: await heaviest('workshops/*/join/index.html'), budget: joinBudget },
  { address: await heaviest('workshops/*/slides/index.html'), budget: deckBudget },
  { address: await heaviest('workshops/*/presenter/index.html'), budget: presenterBudget },
];
const { path: executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const site = await serve();
try {
  console.log('kB after brotli (1 kB = 1000 bytes), empty cache, phone');
  for (const { address, budget } of weighed) {
    const measures = await measurePage(browser, site.origin + address);
    const lines = linesFor(measures, budget);
    console.log(`\n${address}\n${weightTable(lines)}`);
    const { layoutShift, layoutShiftWithLateFont } = measures;
    for (const moved of [...layoutShift.moved, ...layoutShiftWithLateFont.moved])
      console.log(`  moved: ${moved}`);
    if (process.argv.includes('--files'))
      console.log(`\n${measures.files.map(fileLine).join('\n')}`);
    if (!lines.every(holds)) process.exitCode = 1;
  }
} finally {
  await site.stop();
  await browser.close();
}
