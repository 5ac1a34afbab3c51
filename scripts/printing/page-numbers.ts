/** On which page of a PDF the places of a document ended up. */
import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';

/**
 * @param pdf printed by Chromium, which keeps the ids that links lead to as names of places
 * @param ids of the places that are looked for
 * @returns numbers of pages, from 1, by id; without those that no link leads to
 */
export async function pageNumbers(
  pdf: Uint8Array,
  ids: readonly string[],
): Promise<Map<string, number>> {
  // pdf.js takes the bytes away from whoever hands them over.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const found = new Map<string, number>();
  for (const id of new Set(ids)) {
    const place: unknown = await document.getDestination(id);
    const page: unknown = Array.isArray(place) ? place[0] : undefined;
    if (isReference(page)) found.set(id, (await document.getPageIndex(page)) + 1);
  }
  await task.destroy();
  return found;
}

const isReference = (page: unknown): page is { num: number; gen: number } =>
  typeof page === 'object' && page !== null && 'num' in page && 'gen' in page;
