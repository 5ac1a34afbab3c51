import { describe, expect } from 'vitest';
import { readEvent } from '#domain/progress/envelope.ts';
import { pages } from '../e2e/support/course.ts';
import { sideBySide } from './support/engine.ts';
import { dateIn, edgesIn, noon, wrong, zones } from './support/moments.ts';
import { reach, recordModule } from './support/record.ts';
import { storedIn } from './support/stores.ts';
import { test } from './support/test.ts';

/** Runs in a page: writes at this moment, and says what stands there then. */
async function writeAt(moment: number): Promise<{ id: string; text: string | undefined }> {
  const record = window.learnerRecord;
  await record.put('note', 'latest', { text: String(moment) });
  const { id } = await record.append('assessment', { assessment: 'A2', answers: {} });
  return { id, text: (await record.get('note', 'latest'))?.text };
}

describe('whatever the clock says', () => {
  sideBySide('dates are those of the place, and the last write counts,', () => {
    test.for(zones)('in %s', async (zone, { newContext, note }) => {
      const context = await newContext({ timezoneId: zone });
      const page = await context.newPage();
      await page.clock.setFixedTime(noon);
      await page.goto(pages.firstLesson);
      await reach(page, await recordModule());
      // A year ahead and back again first: what was written then must not win for ever.
      const moments = [noon, wrong.ahead, noon, wrong.behind, ...edgesIn(zone), noon];
      const written: { moment: number; id: string; text: string | undefined }[] = [];
      for (const moment of moments) {
        await page.clock.setFixedTime(moment);
        written.push({ moment, ...(await page.evaluate(writeAt, moment)) });
      }

      const [lastSecond = noon] = edgesIn(zone);
      await page.clock.setFixedTime(lastSecond);
      await page.getByRole('button', { name: 'Mark this lesson done' }).click();
      await page.getByText(/^Done /).waitFor();
      const { evt, rec } = await storedIn(page);

      const events = written.map(({ id }) => readEvent(evt[id]));
      const stamps = events.flatMap((event) => (event.is === 'ok' ? event.envelope : []));
      const dated = stamps.map(({ on, zone: named }) => [on, named]);
      const expected = moments.map((moment) => [dateIn(zone, moment), zone]);
      const misdated = dated.filter((stamp, index) => String(stamp) !== String(expected[index]));
      const notLater = stamps.filter(({ t }, index) => t <= (stamps[index - 1]?.t ?? 0));
      const outdone = written.filter(({ moment, text }) => text !== String(moment));
      note('clock', {
        zones: 1,
        moments: moments.length,
        misdated: misdated.length,
        outdone: outdone.length,
      });
      expect(dated).toEqual(expected);
      expect(notLater).toEqual([]);
      expect(outdone).toEqual([]);
      expect(rec['lesson/F1.1']).toMatchObject({ v: { on: dateIn(zone, lastSecond) } });
    });
  });
});
