/** The address of the participants’ page on every slide that shows it: as short text, and as a QR picture. */
import { part, parts } from '#components/element/part.ts';
import { joinHref } from '#domain/workshop/join-link.ts';

const words = {
  carries: 'The picture brings the stages along.',
  tooLong: 'The stages are too long for the picture. Type them on your phone.',
} as const;

/** Without “https://”, and with a place to break the line after each slash. */
function writeShort(text: HTMLElement, { host, pathname }: URL): void {
  const pieces = (host + pathname).split(/(?<=\/)/);
  text.replaceChildren(
    ...pieces.flatMap((piece, index) =>
      index === 0 ? [piece] : [document.createElement('wbr'), piece],
    ),
  );
}

/** @param stages as the room agreed on; they travel in the pictures of the slides where they are rated. */
export async function showJoin(root: ParentNode, stages: readonly string[]): Promise<void> {
  const places = parts(root, '[data-deck=join]', HTMLElement);
  for (const place of places)
    writeShort(part(place, '[data-deck=address]', HTMLElement), addressOf(place));
  const { qrPicture } = await import('#components/my-data/qr-picture.ts');
  for (const place of places) {
    const { href } = addressOf(place);
    const says = place.querySelector('[data-deck=stages]');
    const carries = says !== null && stages.length > 0;
    const whole = carries ? qrPicture(joinHref(href, stages)) : undefined;
    const picture = whole ?? qrPicture(href);
    if (says) says.textContent = !carries ? '' : whole ? words.carries : words.tooLong;
    picture?.setAttribute('aria-label', 'QR picture of the address beside it');
    part(place, '[data-deck=qr]', HTMLElement).replaceChildren(...(picture ? [picture] : []));
  }
}

const addressOf = ({ dataset }: HTMLElement): URL => new URL(dataset.path ?? '', location.origin);
