/** What the bar of the slides shows, and what a screen reader hears of them. */
import { part, parts } from '#components/element/part.ts';

const words = {
  cover: 'Cover',
  end: 'End',
  blank: 'The screen is blank. Press B, or choose Blank again.',
  blankByButton: 'The screen is blank. Choose Blank again.',
  undo: 'The clock is at the start. Undo brings the workshop back.',
} as const;

/** “Cover”, “5 of 10”, “End”. @param count of all slides */
function placeOf(index: number, count: number): string {
  if (index === 0) return words.cover;
  return index === count - 1 ? words.end : `${String(index)} of ${String(count - 2)}`;
}

/** “Slide 5 of 10: Title”, “Cover: Title”. @param canUndo whether starting over can be undone */
export function slideSaid(slides: readonly HTMLElement[], index: number, canUndo: boolean): string {
  const place = placeOf(index, slides.length);
  const slide = place === words.cover || place === words.end ? place : `Slide ${place}`;
  const said = `${slide}: ${titleOf(slides[index])}`;
  return canUndo ? `${said}. ${words.undo}` : said;
}

/** @param isSingle whether keys that write a character work. */
export const blankSaid = (isSingle: boolean): string =>
  isSingle ? words.blank : words.blankByButton;

const titleOf = (slide: HTMLElement | undefined): string =>
  slide ? part(slide, 'h2', HTMLElement).textContent.replaceAll(/\s+/g, ' ').trim() : '';

/** Marks in the bar which slide is on. @param count of all slides */
export function showPlace(root: ParentNode, index: number, count: number): void {
  for (const [at, button] of parts(root, '[data-deck-slide]', HTMLElement).entries())
    if (at === index) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  part(root, '[data-deck=place]', HTMLElement).textContent = placeOf(index, count);
}

/** The button of an act. */
export const actButton = (root: ParentNode, act: string): HTMLElement =>
  part(root, `[data-deck-act=${act}]`, HTMLElement);

export function press(root: ParentNode, act: string, isPressed: boolean): void {
  actButton(root, act).setAttribute('aria-pressed', String(isPressed));
}
