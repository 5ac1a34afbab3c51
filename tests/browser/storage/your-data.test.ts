import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '#components/my-playbook/playbook-banner.ts';
import '#components/my-playbook/playbook-data.ts';

/** Whether the line holds while a part of the page is loaded. Each part that fails to load is asked for anew. */
const line = vi.hoisted(() => ({ holds: false }));
const desk = vi.hoisted(() => ({ act: vi.fn(), choose: vi.fn() }));
const saveCopy = vi.hoisted(() => vi.fn());

vi.mock('#components/my-playbook/data-desk.ts', () => ({
  DataDesk: {
    open: () =>
      line.holds ? Promise.resolve(desk) : Promise.reject(new TypeError('Failed to fetch')),
  },
}));
vi.mock('#components/my-playbook/save-copy.ts', () => ({ saveCopy }));

beforeEach(() => {
  line.holds = false;
});
afterEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

describe('Your data, when its code does not load', () => {
  const notLoaded = () => page.getByText(/part of this page did not load/);
  beforeEach(() => {
    document.body.innerHTML = `<playbook-data><p role="status"></p><button data-act="save">Save a copy</button>
      <input type="file" aria-label="Bring a copy in"></playbook-data>`;
  });

  test('says so when a button is pressed, and works once the line is back', async () => {
    const button = page.getByRole('button', { name: 'Save a copy' });
    await button.click();
    await expect.element(notLoaded()).toBeVisible();
    line.holds = true;
    await button.click();
    await vi.waitFor(() => {
      expect(desk.act).toHaveBeenCalledExactlyOnceWith('save');
    });
  });

  test('says so when a file is chosen, and the same file can be chosen again', async () => {
    const input = page.getByLabelText('Bring a copy in');
    const file = new File(['{}'], 'cx-playbook.json');
    await input.upload(file);
    await expect.element(notLoaded()).toBeVisible();
    line.holds = true;
    await input.upload(file);
    await vi.waitFor(() => {
      expect(desk.choose).toHaveBeenCalledOnce();
    });
    expect(desk.choose.mock.lastCall).toEqual([expect.any(File)]);
  });
});

test('the banner says when no copy could be saved, until one is', async () => {
  document.body.innerHTML = `<playbook-banner><button>Save a copy</button>
    <p data-copy-failed hidden>No copy was saved.</p></playbook-banner>`;
  const said = page.getByText('No copy was saved.');
  saveCopy.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await page.getByRole('button').click();
  await expect.element(said).toBeVisible();
  await page.getByRole('button').click();
  await expect.element(said).not.toBeVisible();
});
