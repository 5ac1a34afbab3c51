/** Taking a chart along: as a picture, and as numbers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bars, bowl, chart, diverging, outcome } from './outcomes.ts';
import { all, at, desktop, drawing, of, show } from './stage.ts';

beforeEach(desktop);
afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.theme;
});

const press = (act: 'picture' | 'csv'): void => {
  at(`[data-do=${act}]`).click();
};
const said = (): string => at('.tool-said').textContent;

/** What the browser would have put into the downloads. */
function downloads(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob) files.push({ name: this.download, blob });
  });
  return files;
}

/** The colour of the pixel at its upper left corner, and its size. */
async function look(png: Blob): Promise<{ corner: number[]; width: number; height: number }> {
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const corner = [...(context?.getImageData(2, 2, 1, 1).data ?? [])];
  return { corner, width: image.width, height: image.height };
}

test.each(Object.entries({ bars, bowl, diverging }))(
  'a chart of %s is copied as a sharp picture on white, also in the dark theme',
  async (_kind, what) => {
    document.documentElement.dataset.theme = 'dark';
    const written: ClipboardItem[][] = [];
    vi.spyOn(navigator.clipboard, 'write').mockImplementation((items) => {
      written.push([...items]);
      return Promise.resolve();
    });
    await show(of(chart('one', what, 'Lost and gained')));
    press('picture');
    await expect.poll(said).toBe('Copied. Paste it into a slide, a message or a document.');
    const png = await written[0]?.[0]?.getType('image/png');
    const { corner, width } = await look(png ?? new Blob());
    expect(corner).toEqual([255, 255, 255, 255]);
    expect(width).toBe(2 * (drawing().viewBox.baseVal.width + 48));
    expect(document.documentElement.dataset.theme).toBe('dark');
  },
);

test('a picture needs nothing of the page: no variables are left in it', async () => {
  const { pictureOf } = await import('#components/tool/answer/picture.ts');
  await show(of(chart('one', diverging)));
  const markup = pictureOf(drawing(), 'A title & more', ['One sees this.']);
  expect(markup).not.toContain('var(');
  expect(markup).toContain('A title &amp; more');
  expect(markup).toContain('One sees this.');
  expect(
    new DOMParser().parseFromString(markup, 'image/svg+xml').querySelector('parsererror'),
  ).toBeNull();
});

test('where the clipboard is shut the picture is downloaded, and that is said', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(
    new DOMException('no', 'NotAllowedError'),
  );
  const files = downloads();
  await show(of(chart('one', bars, 'Why people called')));
  press('picture');
  await expect.poll(said).toContain('in your downloads: why-people-called.png');
  expect(files.map(({ name }) => name)).toEqual(['why-people-called.png']);
  expect((await look(files[0]?.blob ?? new Blob())).width).toBeGreaterThan(1000);
});

test('the numbers of a chart are downloaded as CSV, formulas guarded', async () => {
  const files = downloads();
  const part = chart('one', bars, 'Lost & gained, “month by month”');
  if (part.is !== 'chart') throw new Error('Not a chart.');
  await show(
    of({
      ...part,
      twin: {
        columns: ['Reason', 'Net'],
        rows: [
          ['=1+1', '−25'],
          ['a, "b"', '+30'],
        ],
      },
    }),
  );
  press('csv');
  await expect.poll(said).toBe('The numbers are in your downloads: lost-gained-month-by-month.csv');
  expect(await files[0]?.blob.text()).toBe('Reason,Net\r\n\'=1+1,-25\r\n"a, ""b""",+30\r\n');
});

test('each button says whose it is', async () => {
  await show(outcome);
  const names = all('[data-do]').map(({ textContent }) => textContent);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Copy as picture: The bowl');
});
