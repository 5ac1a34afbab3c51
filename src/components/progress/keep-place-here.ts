/** Begins to keep the place on this page, once the learner does something on it. */
import { learnerRecord } from '#components/element/follow-record.ts';

/** What counts as a first act: scrolling, choosing, writing, pressing. */
const acts = ['scroll', 'change', 'click'];

/** @param mark the element that says which page this is: `data-page` and `data-kind`, on pages that can be left half-way */
export function keepPlaceHere({ page, kind }: DOMStringMap): void {
  if (page === undefined || kind === undefined) return;
  const begin = (): void => {
    for (const act of acts) removeEventListener(act, begin);
    Promise.all([import('./keep-place.ts'), learnerRecord()])
      .then(([{ PlaceKeeper }, record]) => new PlaceKeeper(record, page, kind).follow())
      // Reading and answering go on without it.
      .catch(() => undefined);
  };
  for (const act of acts) addEventListener(act, begin, { passive: true });
}
