/** A picture as a file, and on paper. */
import { language } from '#components/element/language.ts';
import { download } from '#components/plan/download.ts';
import { fileName } from '#components/tool/answer/file-name.ts';
import { csvOf } from '#components/tool/exchange/csv-text.ts';
import type { Asked } from '#domain/rollup/picture.ts';
import { pictureOf } from '#domain/rollup/pictures.ts';
import { sheetRows } from '#domain/rollup/sheet-rows.ts';
import { decimalOf } from '#domain/tools/typed.ts';
import { today } from '#storage/now.ts';

/** Saves what is shown, suppressed cells as “hidden”, as a CSV file. */
export function exportPicture(asked: Asked): void {
  const { title } = asked.page;
  const heading = { title, on: today(), anonymous: asked.anonymous };
  const rows = sheetRows(heading, pictureOf(asked), decimalOf(language()));
  download(`team-${fileName(title)}.csv`, 'text/csv', csvOf(rows));
}

/** Prints one picture without the others. */
export function printOnly(host: HTMLElement, group: HTMLElement): void {
  const done = (): void => {
    host.removeAttribute('data-printing');
    group.removeAttribute('data-print');
  };
  host.setAttribute('data-printing', '');
  group.setAttribute('data-print', '');
  addEventListener('afterprint', done, { once: true });
  print();
}
