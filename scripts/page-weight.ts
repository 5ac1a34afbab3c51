/**
 * Weighs the heaviest lesson of the built site in a real browser and compares it with the budgets:
 * `node scripts/page-weight.ts`. `--files` lists every file. Status 1 when a budget is broken.
 */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { projectRoot, serve } from './serve.ts';
import { holds, linesFor, type LoadedFile, weightTable } from './weight/budget.ts';
import { measurePage } from './weight/measure.ts';

/** Address of the lesson whose HTML is the largest after compression: when it fits, all lessons fit. */
async function heaviestLesson(): Promise<string> {
  const cwd = path.join(projectRoot, 'dist');
  const files = await Array.fromAsync(glob('lessons/*/*/index.html', { cwd }));
  const weighed = await Promise.all(
    files.map(async (file) => ({
      file,
      bytes: brotliCompressSync(await readFile(path.join(cwd, file))).length,
    })),
  );
  const [heaviest] = weighed.sort((one, other) => other.bytes - one.bytes);
  if (!heaviest)
    throw new Error('There are no lessons in dist/. Build the site first: npm run build');
  return `/${heaviest.file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
}

const fileLine = ({ address, part, bytes, byLoad }: LoadedFile): string =>
  `${(bytes / 1000).toFixed(2).padStart(7)}  ${byLoad ? 'by load' : 'idle   '}  ${part.padEnd(10)}  ${new URL(address).pathname}`;

const lesson = await heaviestLesson();
const { path: executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const site = await serve();
try {
  const measures = await measurePage(browser, site.origin + lesson);
  const lines = linesFor(measures);
  console.log(`${lesson}\nkB after brotli (1 kB = 1000 bytes), empty cache, phone\n`);
  console.log(weightTable(lines));
  const { layoutShift, layoutShiftWithLateFont } = measures;
  for (const moved of [...layoutShift.moved, ...layoutShiftWithLateFont.moved]) {
    console.log(`  moved: ${moved}`);
  }
  if (process.argv.includes('--files')) console.log(`\n${measures.files.map(fileLine).join('\n')}`);
  process.exitCode = lines.every(holds) ? 0 : 1;
} finally {
  await site.stop();
  await browser.close();
}
