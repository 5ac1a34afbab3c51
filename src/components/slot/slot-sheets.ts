/** The sheets of the three tools: which one is shown, and what each part shows of it. */
import { localDay } from '#components/element/local-date.ts';
import { part, parts } from '#components/element/part.ts';
import { toolOf } from '#components/tool/shelf/sheet-store.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import { isSlotTool, slotTools, type SlotTool } from '#domain/slot/agenda.ts';
import type { SlotState } from './slot-session.ts';

type Sheets = readonly (readonly [id: string, sheet: KeptSheet])[];

const words = {
  newSheet: 'A new sheet',
  notLoaded: 'This part could not be loaded. Reload the page to try again.',
} as const;

/** Noon keeps the day the same in every zone. */
const dayOf = (on: string): string => localDay(new Date(`${on}T12:00`).getTime());

/** “Spring items, 5 May”; what has no name yet is under way. */
export const sheetName = ({ name, on }: KeptSheet): string =>
  `${name.trim() === '' ? 'Sheet under way' : name}, ${dayOf(on)}`;

export class SlotSheets {
  readonly #root: HTMLElement;
  readonly #state: SlotState;
  readonly #keep: () => void;
  #sheets: Readonly<Record<SlotTool, Sheets>> = { T1: [], T4: [], T7: [] };
  /** Counts what was begun to be shown for each tool: what is loaded late must not cover what is newer. */
  readonly #turns = { T1: 0, T4: 0, T7: 0 };

  constructor(root: HTMLElement, state: SlotState, keep: () => void) {
    this.#root = root;
    this.#state = state;
    this.#keep = keep;
    root.addEventListener('change', this.#onChange);
  }

  /** The sheets of a tool, the latest day first. */
  of(tool: SlotTool): Sheets {
    return this.#sheets[tool];
  }

  /** Id of the tracker the act goes to; '' for a new one. */
  get actSheet(): string {
    return part(this.#root, '[data-for=act]', HTMLSelectElement).value;
  }

  /** @param id of the tracker that the act is in. */
  chooseForAct(id: string): void {
    part(this.#root, '[data-for=act]', HTMLSelectElement).value = id;
  }

  /** @param all every sheet of the record. */
  show(all: ReadonlyMap<string, KeptSheet>): void {
    const order = [...all].toSorted(([, a], [, b]) => b.on.localeCompare(a.on) || b.at - a.at);
    const of = (tool: SlotTool): Sheets => order.filter(([id]) => toolOf(id) === tool);
    this.#sheets = { T1: of('T1'), T4: of('T4'), T7: of('T7') };
    for (const tool of slotTools) this.#showTool(tool);
  }

  #shown(tool: SlotTool): readonly [string, KeptSheet] | undefined {
    const sheets = this.#sheets[tool];
    return sheets.find(([id]) => id === this.#state.chosen[tool]) ?? sheets[0];
  }

  #showTool(tool: SlotTool): void {
    const [id = '', sheet] = this.#shown(tool) ?? [];
    for (const select of parts(this.#root, `[data-sheet-of=${tool}]`, HTMLSelectElement))
      this.#fill(select, tool, id);
    // Where there never was a sheet, the page says already what to bring.
    if (!sheet && this.#turns[tool] === 0) return;
    this.#turns[tool] += 1;
    const turn = this.#turns[tool];
    const show = async (): Promise<void> => {
      const { fillPart } = await import('./show-parts.ts');
      const place = await fillPart(tool, id, sheet);
      if (turn === this.#turns[tool]) place(this.#root, this.#state, this.#keep);
    };
    show().catch(() => {
      for (const select of parts(this.#root, `[data-sheet-of=${tool}]`, HTMLSelectElement)) {
        const content = this.#root.querySelector(`[data-content=${select.dataset.for ?? ''}]`);
        if (content && select.dataset.for !== 'act') content.textContent = words.notLoaded;
      }
    });
  }

  #fill(select: HTMLSelectElement, tool: SlotTool, shown: string): void {
    const sheets = this.#sheets[tool];
    const forAct = select.dataset.for === 'act';
    const before = select.options.length > 0 ? select.value : undefined;
    const options = sheets.map(([id, sheet]) => new Option(sheetName(sheet), id));
    if (forAct) options.push(new Option(words.newSheet, ''));
    select.replaceChildren(...options);
    const isThere = (id: string | undefined): id is string =>
      id !== undefined && options.some(({ value }) => value === id);
    // The act stays with what was chosen for it; a tracker that has come meanwhile is better than a new one.
    const kept = forAct && select.dataset.chosen === '' ? before : undefined;
    select.value = isThere(kept) ? kept : shown;
    if (select.parentElement) select.parentElement.hidden = sheets.length === 0;
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { sheetOf: tool = '', for: place } = target.dataset;
    if (!isSlotTool(tool)) return;
    if (place === 'act') {
      target.dataset.chosen = '';
      return;
    }
    this.#state.chosen[tool] = target.value;
    this.#keep();
    this.#showTool(tool);
  };
}
