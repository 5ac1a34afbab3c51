/** How the runs of a workshop are kept, with the real learner record behind them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RunDesk } from '#components/workshop/after/run-desk.ts';
import { addDays } from '#domain/calendar/days.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import { today } from '#storage/now.ts';
import { patient } from '../patient.ts';
import { fillDisk, record, saved } from '../quiz/stage.ts';

const title = 'Hot-potato huddle';
const hour = 3_600_000;
let opened = 0;

/** A page with one line to write on, and what it was told. */
class Stage {
  readonly runs = `after.K-${Date.now().toString(36)}-${String((opened += 1))}`;
  text = '';
  said = '';
  undo: (() => void) | undefined;
  saving = '';
  listed: ReadonlyMap<string, KeptSheet> = new Map();
  desk: RunDesk | undefined;

  async open(isLive: boolean): Promise<RunDesk> {
    this.desk?.stop();
    const desk = new RunDesk(this.runs, title, isLive, {
      read: () => written(this.text),
      fill: ({ lists }) => {
        this.text = lists.actions?.[0]?.what ?? '';
      },
      say: (text, undo) => {
        this.said = text;
        this.undo = undo;
      },
      saving: (text) => {
        this.saving = text;
      },
      list: (runs) => {
        this.listed = runs;
      },
    });
    this.desk = desk;
    await desk.open(record);
    return desk;
  }

  type(text: string): void {
    this.text = text;
    this.desk?.changed();
  }

  /** A run that was kept earlier. @param hours how long ago it was changed last. */
  async earlier(text: string, on: string, hours: number): Promise<string> {
    const id = `${this.runs}.${text.toLowerCase()}`;
    const at = Date.now() - hours * hour;
    await record.put('sheet', id, { name: title, on, at, ...written(text) });
    return id;
  }

  async kept(): Promise<Record<string, string>> {
    const all = [...(await record.list('sheet'))].filter(([id]) => id.startsWith(`${this.runs}.`));
    return Object.fromEntries(
      all.map(([, { name, lists }]) => [lists.actions?.[0]?.what ?? '', name]),
    );
  }

  async keeps(runs: Record<string, string>): Promise<void> {
    await vi.waitFor(async () => {
      expect(await this.kept()).toEqual(runs);
    }, patient);
  }
}

const written = (what: string): Written => ({
  fields: {},
  lists: what === '' ? {} : { actions: [{ id: '1', what }] },
});

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(async () => {
  stage.desk?.stop();
  await saved();
  vi.restoreAllMocks();
});

test('afterwards the last run is open; in a running workshop an old one is left where it is', async () => {
  const lastWeek = addDays(today(), -7);
  await stage.earlier('Old', lastWeek, 7 * 24);
  const desk = await stage.open(false);
  expect([stage.text, desk.on]).toEqual(['Old', lastWeek]);

  const live = await stage.open(true);
  expect([stage.text, live.on]).toEqual(['', today()]);
  expect(stage.listed.size).toBe(1);
  stage.type('New');
  await stage.keeps({ Old: title, New: title });
});

test('a workshop that runs past midnight keeps its actions open', async () => {
  await stage.earlier('Late', addDays(today(), -1), 1);
  await stage.open(true);
  expect(stage.text).toBe('Late');
});

describe('a page opened in the evening and first written on the next morning', () => {
  const evening = new Date(2026, 10, 24, 20);
  const morning = new Date(2026, 10, 25, 9);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: evening });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is of the morning, and keeps that day when its only action goes and comes back', async () => {
    const desk = await stage.open(true);
    expect(desk.on).toBe('2026-11-24');
    vi.setSystemTime(morning);
    stage.type('Ring first');
    await stage.keeps({ 'Ring first': title });
    expect(desk.on).toBe('2026-11-25');
    vi.setSystemTime(new Date(2026, 10, 26, 9));
    stage.type('');
    stage.type('Ring first');
    expect(desk.on).toBe('2026-11-25');
  });

  test('keeps a day that somebody chose', async () => {
    const desk = await stage.open(true);
    desk.setDay('2026-11-20');
    vi.setSystemTime(morning);
    stage.type('Ring first');
    expect(desk.on).toBe('2026-11-20');
  });
});

test('a run that holds nothing any more goes, and its words bring it back', async () => {
  await stage.open(true);
  stage.type('Ring first');
  await stage.keeps({ 'Ring first': title });
  stage.type('');
  await stage.keeps({});
  stage.type('Ring first');
  await stage.keeps({ 'Ring first': title });
});

test('a removed run comes back as it was, into the page when nothing was written meanwhile', async () => {
  const id = await stage.earlier('Held', today(), 1);
  const desk = await stage.open(false);
  await desk.removeRun(id);
  expect(stage.text).toBe('');
  await stage.keeps({});
  stage.undo?.();
  await stage.keeps({ Held: title });
  expect([stage.text, desk.id]).toEqual(['Held', id]);
  stage.type('Held on');
  await stage.keeps({ 'Held on': title });
});

test('an empty page takes the run another window begins, unless an empty run was asked for', async () => {
  const desk = await stage.open(false);
  await stage.earlier('Elsewhere', today(), 0);
  await vi.waitFor(() => {
    expect(stage.text).toBe('Elsewhere');
  }, patient);
  await desk.begin();
  await record.put('note', `${stage.runs}-note`, { text: 'something else happens' });
  await saved();
  expect(stage.text).toBe('');
  stage.undo?.();
  await vi.waitFor(() => {
    expect(stage.text).toBe('Elsewhere');
  }, patient);
});

test('what another window wrote at the same moment stays beside what was written here', async () => {
  const id = await stage.earlier('Both', today(), 1);
  await stage.open(false);
  stage.type('Mine');
  await record.put('sheet', id, {
    name: title,
    on: today(),
    at: Date.now() + 5,
    ...written('Theirs'),
  });
  await stage.keeps({ Theirs: title, Mine: `${title} (this tab)` });
  expect(stage.text).toBe('Mine');
  expect(stage.said).toContain('Nothing is lost');
});

test('on a full disk it says so, and never that it is saved', async () => {
  await stage.open(false);
  const makeRoom = fillDisk();
  stage.type('Ring first');
  await vi.waitFor(() => {
    expect(stage.saving).toMatch(/^Not saved on this device/u);
  }, patient);
  makeRoom();
  stage.type('Ring first, then write');
  await vi.waitFor(() => {
    expect(stage.saving).toBe('Saved on this device.');
  }, patient);
  await stage.keeps({ 'Ring first, then write': title });
});

test('a link to a run that is gone says so', async () => {
  location.hash = `#open=${stage.runs}.gone`;
  await stage.open(false);
  expect(stage.said).toBe('That day is not on this device. It may have been removed.');
  location.hash = '';
});
