/** Takes CSV apart. Loaded on request: Papa Parse is of no use before a file is brought in. */
import Papa from 'papaparse';
import type { Separator } from './csv-text.ts';

const separators: readonly Separator[] = [',', ';', '\t'];

/** The separator is the one that Papa Parse finds, or the comma where there is none. */
export function parseCsv(text: string): { rows: string[][]; separator: Separator } {
  const { data, meta } = Papa.parse<string[]>(text, {
    delimitersToGuess: [...separators],
    skipEmptyLines: 'greedy',
  });
  const separator = separators.find((each) => each === meta.delimiter) ?? ',';
  return { rows: data, separator };
}
