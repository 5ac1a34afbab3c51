import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '#components/my-data/playbook-bring-in.ts';
import '#components/my-data/playbook-copy-status.ts';
import '#components/my-data/playbook-erase.ts';
import '#components/my-data/playbook-kept.ts';
import '#components/my-data/playbook-move.ts';
import { unanswered } from '#components/my-data/unanswered.ts';
import { refusals } from '#domain/progress/copy/read.ts';
import * as copies from '#storage/copies.ts';
import { openDepot } from '#storage/open.ts';
import { Depot } from '#storage/depot.ts';
import { openTab, freshName, type Opened } from '../storage/support.ts';
import { bringInMarkup, copyStatusMarkup, eraseMarkup, keptMarkup, moveMarkup } from './page.ts';

vi.mock('#storage/copies.ts', { spy: true });
vi.mock('#storage/open.ts', () => ({ openDepot: vi.fn(), openLearnerRecord: vi.fn() }));
const follow = vi.hoisted(() => ({ again: (): Promise<void> => Promise.resolve() }));
vi.mock('#components/element/follow-record.ts', () => ({
  followRecord: (read: (record: { mode: string }) => Promise<void>) => {
    follow.again = () => read({ mode: 'persistent' });
    void follow.again();
    return () => undefined;
  },
}));
vi.mock('#components/my-playbook/save-copy.ts', () => ({ saveCopy: vi.fn(), offerFile: vi.fn() }));

const done = { done: true, on: '2026-11-22' };
let tab: Opened;
/** Whether all that is stored could be read. */
let isWhole = true;

beforeEach(async () => {
  isWhole = true;
  vi.spyOn(Depot.prototype, 'isWhole', 'get').mockImplementation(() => isWhole);
  tab = await openTab(freshName());
  vi.mocked(openDepot).mockResolvedValue(tab.depot);
});

afterEach(() => {
  vi.mocked(copies.bringIn).mockReset();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const button = (name: string) => page.getByRole('button', { name });
const expectSaid = (words: string): Promise<void> =>
  expect.poll(() => document.querySelector('[role="status"]')?.textContent).toContain(words);

/** Waits until a link is shown. */
const expectLink = (): Promise<void> =>
  expect.poll(() => document.querySelector('textarea')?.value).toContain('#copy=');

/** A copy with one lesson done, from another device. */
const otherCopy = async (): Promise<File> => {
  const other = await openTab(freshName());
  await other.record.put('lesson', 'F1.2', done);
  return new File([(await copies.makeCopy(other.depot, 'test')).text], 'copy.json');
};

const look = async (): Promise<void> => {
  document.body.innerHTML = bringInMarkup;
  await page
    .elementLocator(document.querySelector('input') ?? document.body)
    .upload(await otherCopy());
  await expect.element(page.getByText('What this copy would bring')).toBeVisible();
};

describe('bringing a copy in', () => {
  test('pressed twice, brings it in once, and the undo takes it back', async () => {
    await look();
    const press = () => {
      document.querySelector<HTMLElement>('[data-act="apply"]')?.click();
    };
    press();
    press();
    await expectSaid('The copy is in.');
    expect([...(await tab.record.list('lesson')).keys()]).toEqual(['F1.2']);
    await button('Undo bringing it in').click();
    await expectSaid('Undone.');
    expect(await tab.record.list('lesson')).toEqual(new Map());
    expect(copies.bringIn).toHaveBeenCalledTimes(1);
  });

  test('after the disk refused, can be pressed again', async () => {
    await look();
    vi.mocked(copies.bringIn).mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await button('Bring it in').click();
    await expectSaid('That did not work');
    await button('Bring it in').click();
    await expectSaid('The copy is in.');
  });

  test('refused, leaves the focus where the next file is chosen', async () => {
    await look();
    vi.mocked(copies.bringIn).mockResolvedValueOnce(refusals.large);
    await button('Bring it in').click();
    await expectSaid(refusals.large.reason);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });
});

describe('where the storage does not answer', () => {
  test('no copy is brought in, and it can be tried again', async () => {
    await look();
    isWhole = false;
    await button('Bring it in').click();
    await expectSaid(unanswered.bringIn);
    expect(copies.bringIn).not.toHaveBeenCalled();
    isWhole = true;
    await button('Bring it in').click();
    await expectSaid('The copy is in.');
  });

  test.for(['Clear this device', 'Erase one'])('“%s” is refused', async (name) => {
    isWhole = false;
    document.body.innerHTML = eraseMarkup;
    await button(name).click();
    await expectSaid(unanswered.erase);
    expect(document.querySelector('dialog')?.open).toBe(false);
  });

  test('nothing is erased when it stopped answering while the question stood', async () => {
    document.body.innerHTML = eraseMarkup;
    await button('Clear this device').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    isWhole = false;
    await page.getByRole('dialog').getByText('Clear this device', { exact: true }).last().click();
    await expectSaid(unanswered.erase);
    expect(copies.clearDevice).not.toHaveBeenCalled();
  });

  test('no link is made, and an earlier one is gone', async () => {
    document.body.innerHTML = moveMarkup;
    await button('Make a link').click();
    await expectLink();
    isWhole = false;
    await button('Make a link').click();
    await expectSaid(unanswered.link);
    await expect.element(page.getByLabelText('Link')).toHaveValue('');
  });

  test('a copy says that it is not all', async () => {
    isWhole = false;
    document.body.innerHTML = copyStatusMarkup;
    await button('Save a copy').click();
    await expectSaid(unanswered.copy);
    await expect.element(page.getByText(/Last copy/)).not.toBeInTheDocument();
  });

  test('nothing is said to be empty', async () => {
    isWhole = false;
    document.body.innerHTML = keptMarkup;
    await expect.element(page.getByText(unanswered.kept)).toBeVisible();
    await expect.element(page.getByText('Nothing of yours yet')).not.toBeVisible();
    isWhole = true;
    await follow.again();
    await expect.element(page.getByText('Nothing of yours yet')).toBeVisible();
    await expect.element(page.getByText(/ in all\.$/)).toBeVisible();
  });
});

describe('erasing', () => {
  test('traces of what was removed can be cleared too', async () => {
    await tab.record.put('lesson', 'F1.1', done);
    await tab.record.remove('lesson', 'F1.1');
    document.body.innerHTML = eraseMarkup;
    await button('Clear this device').click();
    const goes = page.getByRole('dialog').getByRole('listitem');
    await expect.element(goes.nth(0)).toHaveTextContent('Traces of what you removed: 1');
  });

  test('says that nothing is kept only when nothing is', async () => {
    await copies.clearDevice(tab.depot);
    localStorage.clear();
    document.body.innerHTML = eraseMarkup;
    await button('Clear this device').click();
    await expectSaid('Nothing is kept in this browser yet.');
  });
});

describe('a link', () => {
  test('asked for twice, is the one asked for last', async () => {
    await tab.record.put('lesson', 'F1.1', done);
    await tab.record.put('note', 'Q1-q9', { text: 'A long note. '.repeat(20) });
    document.body.innerHTML = moveMarkup;
    await button('Make a link').click();
    const link = page.getByLabelText('Link');
    await expectLink();

    const late = Promise.withResolvers<undefined>();
    const { snapshotOf } = await vi.importActual<typeof copies>('#storage/copies.ts');
    vi.mocked(copies.snapshotOf).mockImplementationOnce(async (depot) => {
      await late.promise;
      return snapshotOf(depot);
    });
    const light = document.querySelector<HTMLElement>('[type="checkbox"]');
    document.querySelector<HTMLElement>('[data-act="make"]')?.click();
    await expect.element(link).toHaveValue('');
    light?.click();
    await expectSaid('The rest stays here.');
    const { value } = document.querySelector('textarea') ?? { value: '' };
    late.resolve(undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(link).toHaveValue(value);
    await expectSaid('The rest stays here.');
  });

  test.for([
    ['AbortError', ''],
    ['NotAllowedError', 'The link could not be shared.'],
  ] as const)('not shared for %s says “%s”', async ([name, words]) => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('no', name)),
    });
    document.body.innerHTML = moveMarkup;
    await button('Make a link').click();
    await expectLink();
    document.querySelector('[role="status"]')?.replaceChildren();
    await button('Share the link').click();
    await expectSaid(words);
    Reflect.deleteProperty(navigator, 'share');
  });
});

test('a change elsewhere closes nothing that is being read, and keeps the focus', async () => {
  await tab.record.put('lesson', 'F1.1', done);
  await tab.record.put('lesson', 'F1.3', done);
  document.body.innerHTML = keptMarkup;
  await page.getByText('Lessons marked done or taken back').click();
  await page.getByText('lesson/F1.3').click();
  const read = document.activeElement;
  expect(read?.textContent).toBe('lesson/F1.3');
  await tab.record.put('lesson', 'F1.2', done);
  await tab.record.remove('lesson', 'F1.1');
  await follow.again();
  await expect.element(page.getByText('lesson/F1.2')).toBeVisible();
  expect(document.activeElement).toBe(read);
  expect(document.querySelector('[open] [open] pre')?.textContent).toContain('"done": true');
  const keys = [
    ...(document.querySelectorAll('details details')[0]?.closest('ul')?.children ?? []),
  ];
  expect(keys.map((item) => item.querySelector('code')?.textContent)).toEqual([
    'lesson/F1.2',
    'lesson/F1.3',
  ]);
});
