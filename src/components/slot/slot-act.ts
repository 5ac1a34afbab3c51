/** The form of the one act: what is still missing, and its way into the say–do tracker. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import {
  actFields,
  actProblems,
  actRow,
  hasRow,
  type Act,
  type ActField,
} from '#domain/slot/act.ts';
import type { SlotNotes } from './slot-notes.ts';
import { sheetName, type SlotSheets } from './slot-sheets.ts';

const words = {
  saving: 'Saving …',
  disk: (name: string) => `Saved in the tracker “${name}”.`,
  isIn: (name: string) => `This act is in the tracker “${name}”.`,
  memory: 'In the tracker until you close this page. This browser keeps nothing.',
  failed: 'Not saved on this device. It holds until you close this page.',
  full: 'That sheet takes no more rows. Choose another, or a new one.',
  busy: 'That sheet was changed elsewhere meanwhile. Try again.',
  notLoaded: 'The tracker could not be opened. What you wrote stays here; try again.',
  out: 'Taken out of the tracker again.',
} as const;

export class SlotAct {
  readonly #root: HTMLElement;
  readonly #sheets: SlotSheets;
  readonly #notes: SlotNotes;
  #busy = false;
  /** What was said last of a write; it stays until the act is changed. */
  #told = '';

  constructor(root: HTMLElement, sheets: SlotSheets, notes: SlotNotes) {
    this.#root = root;
    this.#sheets = sheets;
    this.#notes = notes;
    const form = part(root, '.slot-act', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add();
    });
    form.addEventListener('input', () => {
      this.#told = '';
      this.show();
    });
    part(form, '[data-slot-act=undo-add]', HTMLElement).addEventListener('click', () => {
      void this.#takeOut();
    });
  }

  /** Shows whether the act is in a tracker. To be called after any change of the act or the sheets. */
  show(): void {
    const place = this.#place();
    part(this.#root, '.slot-act [type=submit]', HTMLElement).setAttribute(
      'aria-disabled',
      String(place !== undefined),
    );
    part(this.#root, '[data-slot-act=undo-add]', HTMLElement).hidden = place === undefined;
    if (!this.#busy) this.#say(this.#told || (place ? words.isIn(place.name) : ''));
    if (place) this.#sheets.chooseForAct(place.id);
    // A fault goes as soon as it is mended; new ones wait for the button.
    for (const fault of parts(this.#root, '[data-fault]:not(:empty)', HTMLElement)) {
      const problems = actProblems(this.#act(), this.#notes.on);
      if (!problems.some(({ at }) => at === fault.dataset.fault))
        this.#fault(fault.dataset.fault ?? '', '');
    }
  }

  #act(): Act {
    const box = (field: ActField): string =>
      part(this.#root, `[data-act=${field}]`, HTMLInputElement).value;
    return {
      when: box('when'),
      then: box('then'),
      who: box('who'),
      decides: box('decides'),
      by: box('by'),
    };
  }

  /** The tracker that has this act. */
  #place(): { id: string; name: string } | undefined {
    const row = actRow(this.#act(), this.#notes.on);
    const [id, sheet] = this.#sheets.of('T7').find(([, each]) => hasRow(each, row)) ?? [];
    return id === undefined || !sheet ? undefined : { id, name: sheetName(sheet) };
  }

  async #add(): Promise<void> {
    if (this.#busy || this.#place()) return;
    const act = this.#act();
    const problems = actProblems(act, this.#notes.on);
    for (const field of actFields)
      this.#fault(field, problems.find(({ at }) => at === field)?.says ?? '');
    const [first] = problems;
    if (first) {
      part(this.#root, `[data-act=${first.at}]`, HTMLElement).focus();
      return;
    }
    await this.#write(async () => {
      const [record, { addAct, onceOnDisk }] = await Promise.all([
        learnerRecord(),
        import('./act-store.ts'),
      ]);
      const row = actRow(act, this.#notes.on);
      const { id, ended } = await addAct(record, this.#sheets.actSheet, row);
      const sheets = await record.list('sheet');
      this.#sheets.show(sheets);
      const sheet = sheets.get(id);
      const done = words.disk(sheet ? sheetName(sheet) : '');
      if (ended === 'failed')
        onceOnDisk(record, () => {
          if (this.#told === words.failed) this.#tell(done);
        });
      return ended === 'disk' ? done : words[ended];
    });
  }

  async #takeOut(): Promise<void> {
    const place = this.#place();
    if (this.#busy || !place) return;
    await this.#write(async () => {
      const [record, { takeOut }] = await Promise.all([learnerRecord(), import('./act-store.ts')]);
      const row = actRow(this.#act(), this.#notes.on);
      const ended = await takeOut(record, place.id, row);
      this.#sheets.show(await record.list('sheet'));
      return ended === 'disk' || ended === 'memory' ? words.out : words[ended];
    });
    // The button that was pressed is gone.
    part(this.#root, '[data-slot=act-said]', HTMLElement).focus();
  }

  /** One write at a time. @param write resolves with what is said of it. */
  async #write(write: () => Promise<string>): Promise<void> {
    this.#busy = true;
    this.#say(words.saving);
    const said = await write().catch(() => words.notLoaded);
    this.#busy = false;
    this.#tell(said);
  }

  #tell(text: string): void {
    this.#told = text;
    this.show();
  }

  #say(text: string): void {
    part(this.#root, '[data-slot=act-said]', HTMLElement).textContent = text;
  }

  #fault(field: string, says: string): void {
    part(this.#root, `[data-fault=${field}]`, HTMLElement).textContent = says;
    const box = part(this.#root, `[data-act=${field}]`, HTMLElement);
    if (says === '') box.removeAttribute('aria-invalid');
    else box.setAttribute('aria-invalid', 'true');
  }
}
