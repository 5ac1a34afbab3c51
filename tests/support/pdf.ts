/** What a PDF is made of, as pdf.js reads it. */
import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';

/** A piece of text with the corners of its box, in points from the lower left corner of its page. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Size of the letters in points. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** Places inside the document that links lead to: names, or places written out. */
  readonly inner: readonly unknown[];
  /** Addresses that links lead to. */
  readonly addresses: readonly string[];
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Titles of all bookmarks, in their order. */
  readonly outline: readonly string[];
  readonly pages: readonly PdfPage[];
  /** Names of fonts that the file uses and does not hold. */
  readonly missingFonts: readonly string[];
  /** Places that links or bookmarks name and that are not in the document. */
  readonly lostPlaces: readonly unknown[];
  /** How many elements screen readers are told of. */
  readonly tags: number;
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfDocumentPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const about = new Map(Object.entries(info));
  const marks = await document.getMarkInfo();
  const outline = flat(await document.getOutline());
  const pages: PdfPage[] = [];
  const missing = new Set<string>();
  let tags = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    for (const name of await missingFonts(page)) missing.add(name);
    tags += nodesIn(await page.getStructTree());
    page.cleanup();
  }
  const places = [...outline.map(({ dest }) => dest), ...pages.flatMap(({ inner }) => inner)];
  const lost: unknown[] = [];
  for (const place of new Set(places)) if (!(await isThere(document, place))) lost.push(place);
  await task.destroy();
  return {
    title: String(about.get('Title') ?? ''),
    language: (about.get('Language') as string | null | undefined) ?? null,
    isTagged: isMarked(marks),
    outline: outline.map(({ title }) => title),
    pages,
    missingFonts: [...missing],
    lostPlaces: lost,
    tags,
  };
}

type Outline = readonly { title: string; dest: unknown; items: Outline }[] | null;

const flat = (items: Outline): { title: string; dest: unknown }[] =>
  (items ?? []).flatMap(({ title, dest, items: inner }) => [{ title, dest }, ...flat(inner)]);

/** Whether the file says of itself that it is tagged. */
const isMarked = (marks: { Marked?: unknown } | null): boolean => marks?.Marked === true;

async function readPage(page: PdfDocumentPage): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const links = (await page.getAnnotations()) as {
    subtype: string;
    dest?: unknown;
    url?: string;
  }[];
  return {
    width,
    height,
    texts: items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [boxOf(item.str, item.transform as number[], item.width)]
        : [],
    ),
    inner: links.flatMap(({ subtype, dest }) => (subtype === 'Link' && dest ? [dest] : [])),
    addresses: links.flatMap(({ url }) => url ?? []),
  };
}

/** @param transform from the space of the text to that of the page: a b c d e f */
function boxOf(text: string, transform: readonly number[], width: number): PdfText {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  const scale = Math.hypot(a, b) || 1;
  const endX = x + (width * a) / scale;
  const endY = y + (width * b) / scale;
  return {
    text,
    left: Math.min(x, endX),
    right: Math.max(x, endX),
    bottom: Math.min(y, endY),
    top: Math.max(y, endY) + Math.abs(d) * 0.7,
    size: scale,
  };
}

/** Fonts are known once the operators of a page were read. */
async function missingFonts(page: PdfDocumentPage): Promise<string[]> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  return Object.keys(styles).flatMap((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean } | null;
    return font?.missingFile === true ? [font.name] : [];
  });
}

function nodesIn(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('children' in node)) return 0;
  const children = node.children as unknown[];
  return 1 + children.reduce<number>((sum, child) => sum + nodesIn(child), 0);
}

async function isThere(document: PdfDocument, place: unknown): Promise<boolean> {
  if (Array.isArray(place)) return true;
  return typeof place === 'string' && (await document.getDestination(place)) !== null;
}

/** Texts that reach over the edge of their page by more than a point. */
export const clipped = ({ pages }: ReadPdf): string[] =>
  pages.flatMap(({ texts, width, height }, index) =>
    texts
      .filter(
        ({ left, right, bottom, top }) =>
          left < -1 || right > width + 1 || bottom < -1 || top > height + 1,
      )
      .map(({ text }) => `page ${index + 1}: ${text}`),
  );

/** Half of all pieces of text are at least as large, in points. */
export function usualSize({ pages }: ReadPdf): number {
  const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
