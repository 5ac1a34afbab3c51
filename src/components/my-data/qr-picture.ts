/** A QR picture of a text. Loaded on request: the code that draws it is of no use before. */
import { correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';

/** Version 25 has 117 modules a side: the finest that phone cameras read well from a screen. */
const finest = 25;

/**
 * Black on white in any theme, because cameras expect it. Undefined when the text does not fit.
 * The damage a picture survives on paper does not happen on a screen, so the two lower levels of correction will do.
 */
export const qrPicture = (text: string): SVGElement | undefined => {
  const code = tryGenerate(text);
  if (code === undefined) return undefined;
  const svg = toSvg(code, document, { on: '#000', off: '#fff' });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR picture of the link above');
  return svg;
};

const tryGenerate = (text: string): ReturnType<typeof generate> | undefined => {
  try {
    return generate(text, {
      minCorrectionLevel: correction.L,
      maxCorrectionLevel: correction.M,
      maxVersion: finest,
    });
  } catch {
    return undefined;
  }
};
