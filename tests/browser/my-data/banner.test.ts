import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '#components/my-playbook/playbook-banner.ts';
import type { SaveState, StorageMode } from '#storage/learner-record.ts';
import { patient } from '../patient.ts';

const saveCopy = vi.hoisted(() => vi.fn());
/** Tells the banner what is true of saving. */
const saving = vi.hoisted(() => ({
  tell: undefined as ((state: SaveState, mode: StorageMode) => void) | undefined,
}));

vi.mock('#components/my-playbook/save-copy.ts', () => ({ saveCopy }));
vi.mock('#components/element/follow-record.ts', () => ({
  learnerRecord: () =>
    Promise.resolve({
      watchSaving: (tell: (state: SaveState, mode: StorageMode) => void) => {
        saving.tell = tell;
        return () => undefined;
      },
    }),
}));

const markup = `<playbook-banner>
  <div data-when="memory" hidden><b>Nothing is kept.</b> <button>Save a copy</button></div>
  <div data-when="failed" hidden><b>Not saved.</b> <button>Save a copy</button></div>
  <div data-when="newer" hidden><b>Saved by a newer version.</b> <button name="reload">Reload</button></div>
  <p data-copy-failed hidden>No copy was saved.</p>
</playbook-banner>`;

/** Elements listen when the browser is idle; a busy machine takes its time. */

/** Puts the banner on the page and waits until it listens. */
async function show(): Promise<void> {
  saving.tell = undefined;
  document.body.innerHTML = markup;
  await vi.waitFor(() => {
    if (!saving.tell) throw new Error('not listening yet');
  }, patient);
}

afterEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

test('the banner says when no copy could be saved, until one is', async () => {
  await show();
  saving.tell?.('idle', 'memory');
  const said = page.getByText('No copy was saved.');
  saveCopy.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await page.getByRole('button').click();
  await expect.element(said).toBeVisible();
  await page.getByRole('button').click();
  await expect.element(said).not.toBeVisible();
});

test('what a newer playbook wrote is said, with a way to reload and none to save over it', async () => {
  await show();
  saving.tell?.('newer', 'persistent');
  await expect.element(page.getByText('Saved by a newer version.')).toBeVisible();
  expect(
    page
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Reload']);
});

test('a failed save stays said while it is tried again, and goes once it is safe', async () => {
  await show();
  const said = page.getByText('Not saved.');
  saving.tell?.('failed', 'persistent');
  await expect.element(said).toBeVisible();
  saving.tell?.('saving', 'persistent');
  await expect.element(said).toBeVisible();
  saving.tell?.('saved', 'persistent');
  await expect.element(said).not.toBeVisible();
});
