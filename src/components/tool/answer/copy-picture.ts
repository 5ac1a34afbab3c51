/** A chart onto the clipboard as a picture, or into the downloads where the browser keeps the clipboard shut. */
import { part as partOf } from '#components/element/part.ts';
import { download } from '#components/plan/download.ts';
import type { TwinPart } from './acts.ts';
import { fileName } from './file-name.ts';
import { keyOf } from './key.ts';
import { pictureOf, pngOf } from './picture.ts';

/**
 * @param block the chart on the page.
 * @returns what it did, in words.
 */
export async function copyPicture(block: HTMLElement, part: TwinPart): Promise<string> {
  if (part.is !== 'chart') return '';
  const drawing = partOf(block, '.tool-drawing svg', SVGSVGElement);
  const key = keyOf(part.drawing).map(({ text }) => text);
  const captions = [part.finding, ...(key.length > 0 ? [`${key.join('. ')}.`] : [])];
  const png = pngOf(pictureOf(drawing, part.title, captions));
  try {
    // The promise itself goes in: Safari refuses what arrives after a wait.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'Copied. Paste it into a slide, a message or a document.';
  } catch {
    const name = `${fileName(part.title)}.png`;
    download(name, 'image/png', await png);
    return `Your browser did not let it be copied, so it is in your downloads: ${name}`;
  }
}
