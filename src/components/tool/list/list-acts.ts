/** What a list does beside typing. Loaded on use. */
import { part, parts } from '#components/element/part.ts';
import { download } from '#components/plan/download.ts';
import type { Form } from '#domain/tools/typed.ts';
import { formOf } from '../control.ts';
import { listCsv } from '#components/tool/exchange/list-csv.ts';
import { placeTable, type Column } from '#components/tool/exchange/place-table.ts';
import { readTable } from '#components/tool/exchange/read-table.ts';
import type { OpenList } from './list-editor.ts';
import { words } from './words.ts';

/** Bytes of the largest file that is read. 500 rows of ten full texts are less. */
const largest = 5_000_000;

/** Does what a button of the list says. */
export async function perform(act: string, list: OpenList): Promise<void> {
  const panel = part(list.section, '[data-panel]', HTMLElement);
  const text = part(panel, 'textarea', HTMLTextAreaElement);
  if (act === 'paste') show(panel, Boolean(panel.hidden));
  else if (act === 'close') show(panel, false);
  else if (act === 'put') {
    if (await bring(text.value, list)) {
      text.value = '';
      show(panel, false);
    }
  } else if (act === 'file') await chooseFile(list);
  else if (act === 'save') save(list);
}

/** Spreads a table over the cells from this place on. */
export async function paste(
  text: string,
  list: OpenList,
  place: { row: number; column: number },
): Promise<void> {
  await bring(text, list, place);
}

/** @returns false when nothing was brought in; the list says why. */
async function bring(
  text: string,
  list: OpenList,
  place?: { row: number; column: number },
): Promise<boolean> {
  const columns = columnsOf(list.section);
  const table = await readTable(text, { columns, decimal: list.decimal, loose: !place });
  const { most } = list;
  const placed = placeTable(table, { columns, rows: list.read(), most, ...(place && { place }) });
  if (placed.rows) list.bring(placed.rows, placed.says);
  else list.say(placed.says);
  return placed.rows !== undefined;
}

function show(panel: HTMLElement, shown: boolean): void {
  panel.hidden = !shown;
  const button = part(panel.parentElement ?? panel, '[data-act="paste"]', HTMLElement);
  button.ariaExpanded = String(shown);
  if (shown) part(panel, 'textarea', HTMLElement).focus();
  else button.focus();
}

function chooseFile(list: OpenList): Promise<void> {
  return new Promise((done, failed) => {
    const input = part(list.section, 'input[type="file"]', HTMLInputElement);
    input.value = '';
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file) bringFile(file, list).then(done, failed);
    };
    input.oncancel = () => {
      done();
    };
    input.click();
  });
}

async function bringFile(file: File, list: OpenList): Promise<void> {
  if (file.size > largest) list.say(words.large);
  else await bring(decoded(await file.arrayBuffer()), list);
}

/** Excel saves CSV in the writing of Windows where it is not told otherwise. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function save(list: OpenList): void {
  const rows = list.read();
  const name = `${list.section.dataset.tool ?? ''}-${list.section.dataset.list ?? ''}.csv`;
  download(name, 'text/csv;charset=utf-8', listCsv(columnsOf(list.section), rows, list.locale));
  list.say(words.saved(rows.length));
}

/** The columns as the heading and the blank row tell them. */
function columnsOf(section: HTMLElement): Column[] {
  const blank = part(section, 'template', HTMLTemplateElement).content;
  const forms = new Map<string, Form>(
    parts(blank, '[data-at]', HTMLElement).map((control) => [
      control.dataset.at ?? '',
      formOf(control),
    ]),
  );
  return parts(section, 'th[data-column]', HTMLElement).flatMap((head) => {
    const { column: id = '', label = '' } = head.dataset;
    const form = forms.get(id);
    return form ? [{ id, label, form }] : [];
  });
}
