/** Opens the sheet in the address of the page. */
import { part } from '#components/element/part.ts';
import { takeSheetFromAddress } from '#components/tool/exchange/sheet-link.ts';
import type { SheetShelf } from './shelf/shelf.ts';

/** Does nothing where the address holds none. */
export async function openFromLink(root: HTMLElement, shelf: SheetShelf): Promise<void> {
  const taken = await takeSheetFromAddress(root.dataset.id);
  if (taken?.ok) await shelf.take(taken.written, 'The sheet of the link is open.');
  else if (taken) part(root, '[data-part=said]', HTMLElement).textContent = taken.reason;
}
