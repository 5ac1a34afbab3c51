/** A chart as one picture: title, drawing, what one sees and the key, in light colours on white. */
import { lineHeight, lines, sheet, wrap, type Type } from './draw-kit.ts';
import { svg } from './el.ts';
import { inLight } from './light-colours.ts';

const heading: Type = { size: 20, weight: 700 };
const text: Type = { size: 15 };
/** White around it, units. */
const margin = 24;

/** @param captions sentences under the drawing. @returns SVG markup that needs nothing of the page. */
export function pictureOf(
  drawing: SVGSVGElement,
  title: string,
  captions: readonly string[],
): string {
  const { width, height } = drawing.viewBox.baseVal;
  const wide = Math.max(width, 400);
  const heads = wrap(title, wide, heading);
  const top = margin + heads.length * 20 * lineHeight + 8;
  const below = captions.flatMap((caption) => wrap(caption, wide, text));
  const bottom = top + height + 28;
  const picture = sheet(
    wide + 2 * margin,
    bottom + below.length * 15 * lineHeight + margin - 12,
    title,
  );
  const inner = drawing.cloneNode(true);
  if (inner instanceof SVGSVGElement) {
    inner.setAttribute('x', String(margin + (wide - width) / 2));
    inner.setAttribute('y', String(top));
    inner.setAttribute('width', String(width));
    inner.setAttribute('height', String(height));
    for (const dropping of inner.querySelectorAll('.tool-drop'))
      dropping.classList.remove('tool-drop');
  }
  const { width: across, height: down } = picture.viewBox.baseVal;
  picture.append(
    svg('rect', { width: across, height: down, fill: '#fff' }),
    ...lines(margin, margin + 18, heads, heading),
    inner,
    ...lines(margin, bottom, below, text),
  );
  picture.setAttribute('width', String(across));
  picture.setAttribute('height', String(down));
  return inLight(new XMLSerializer().serializeToString(picture));
}

/** How many pixels a unit gets, so that it is sharp on fine screens and in slides. */
const sharpness = 2;
/** The longest side browsers draw well, pixels. */
const longest = 8000;

/** @throws {Error} where the browser cannot draw it. */
export async function pngOf(markup: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const scale = Math.min(sharpness, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture came out empty.'));
    }, 'image/png');
  });
}
