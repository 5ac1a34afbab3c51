/** `quiz:export --format qti21`: the questions of a bank as a QTI 2.1 package. */
import { zipSync } from 'fflate';
import type { Bank } from './bank.ts';
import { limitsFor, type Exported } from './exported.ts';
import { assessmentItem } from './qti/item.ts';
import { qtiLimits } from './qti/limits.ts';
import { manifest } from './qti/manifest.ts';
import { itemFile, testFile } from './qti/names.ts';
import { assessmentTest } from './qti/test.ts';
import { document } from './qti/xml.ts';

/** The earliest time a zip can name, in local time as zip has it, so that two exports are the same bytes. */
const zipEpoch = (): Date => new Date(1980, 0, 1);

export function exportQti(bank: Bank): Exported {
  const limits = limitsFor(bank, qtiLimits);
  return {
    bytes: zipSync(packageFiles(bank, limits), { mtime: zipEpoch() }),
    exported: bank.questions.length,
    limits,
  };
}

/** The files of the package by path; the manifest first, as packages have it. */
function packageFiles(bank: Bank, limits: readonly string[]): Record<string, Uint8Array> {
  const texts: [path: string, text: string][] = [
    ['imsmanifest.xml', document(manifest(bank), remark(bank, limits))],
    [testFile, document(assessmentTest(bank))],
    ...bank.questions.map((question): [string, string] => [
      itemFile(question.id),
      document(assessmentItem(question)),
    ]),
  ];
  const encoder = new TextEncoder();
  return Object.fromEntries(texts.map(([path, text]) => [path, encoder.encode(text)]));
}

function remark({ id, title }: Bank, limits: readonly string[]): string[] {
  return [`${id}: ${title}`, 'What QTI 2.1 cannot carry:', ...limits.map((limit) => `* ${limit}`)];
}
