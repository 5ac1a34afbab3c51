import { expect, test } from 'vitest';
import '#components/rhythm/playbook-rhythm.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';

const markup = `<playbook-rhythm>
  <div class="rhythm" data-shown>
    <button type="button" data-turn="-1">Month before</button><b data-month></b>
    <button type="button" data-turn="1">Month after</button>
    <table><caption></caption><tbody></tbody></table>
    <p role="status"></p>
    <button type="button" data-show="false">Put the calendar away</button>
  </div>
  <div data-away hidden><button type="button" data-show="true">Show the calendar</button></div>
</playbook-rhythm>`;

test('putting the calendar away before the record is read keeps the minutes of review', async () => {
  const record = await openLearnerRecord();
  await record.put('preference', '', { minutes: 10, rhythm: true });
  document.body.innerHTML = markup;
  document.querySelector<HTMLButtonElement>('[data-show="false"]')?.click();
  await expect.poll(async () => (await record.get('preference'))?.rhythm).toBe(false);
  expect((await record.get('preference'))?.minutes).toBe(10);
});
