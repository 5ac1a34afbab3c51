/** Writing into the markup of the presenter view. */
import { part } from '#components/element/part.ts';

/** The element marked `data-pres="<name>"`. */
export const place = (root: ParentNode, name: string): HTMLElement =>
  part(root, `[data-pres=${name}]`, HTMLElement);

/** Sets a text only when it is another: what did not change is neither drawn nor read again. */
export function write(root: ParentNode, name: string, text: string): void {
  const element = place(root, name);
  if (element.textContent !== text) element.textContent = text;
}

/** The button marked `data-pres-act="<act>"`. */
export const button = (root: ParentNode, act: string): HTMLElement =>
  part(root, `[data-pres-act=${act}]`, HTMLElement);
