/**
 * The link to the participants’ page, with the stages that the room agreed on. They stand behind the #, which never goes to
 * a server: `/workshops/<kit>/join/#s=I+order;It+comes`.
 */
import { soundStages } from './room.ts';

const field = 's=';
/** Stands between two names. Mail programs leave it alone, and inside a name it is written as %3B. */
const separator = ';';

/**
 * Also what a mail program may take for the end of a sentence, and leave out of the link. A space is a plus sign, as in
 * forms: `%20` would make the QR picture finer, and it is read from the last row.
 */
const written = (name: string): string =>
  encodeURIComponent(name)
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*.~_-]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * @param address of the participants’ page, without a fragment
 * @param stages names as typed: empty ones are left out, more than eight and what is too long is cut
 * @returns the address alone where there are no stages
 */
export function joinHref(address: string, stages: readonly string[]): string {
  const names = soundStages(stages).map(written);
  return names.length === 0 ? address : `${address}#${field}${names.join(separator)}`;
}

/** What can be read of a name is kept; a character that was cut through is left out. */
const read = (text: string): string =>
  text.replaceAll('+', ' ').replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return '';
    }
  });

/**
 * The stages in the fragment of a link; none where it has none. Never fails: a damaged link gives what is left of it.
 *
 * @param hash with or without its #
 */
export function stagesOfFragment(hash: string): string[] {
  const text = hash.replace(/^#/, '');
  return text.startsWith(field)
    ? soundStages(text.slice(field.length).split(separator).map(read))
    : [];
}
