import { describe, expect } from 'vitest';
import { host } from '../edits/support/serve-folder.ts';
import { dist } from '../support/site.ts';
import { engine } from './support/engine.ts';
import { pageKinds } from './support/kinds.ts';
import { buildNewer } from './support/newer.ts';
import { reach, recordModule } from './support/record.ts';
import { eventSamples, samples } from './support/samples.ts';
import { storedIn } from './support/stores.ts';
import { test } from './support/test.ts';
import { addEvents, allKinds, readKinds, writeRegisters } from './support/writing.ts';

const registers = Object.keys(samples);
/** All kinds with the same outcome. */
const each = (outcome: string) => Object.fromEntries(registers.map((kind) => [kind, outcome]));

/**
 * What Firefox itself writes into the console when a part of the older page is gone with its release. Whoever asked for
 * the part is told too, and what nobody catches then is an error of its own.
 */
const isGonePart = (message: string): boolean =>
  /^Loading module from .+ was blocked because of a disallowed MIME type/.test(message);

describe('a page of this release beside one of a later release', () => {
  test('is read by it, never writes over what it wrote, says so, and can still be used', async ({
    newContext,
    note,
    onTestFinished,
  }) => {
    const newer = await buildNewer(engine);
    const site = await host(dist);
    onTestFinished(site.stop);
    const context = await newContext({ baseURL: site.origin });
    const errors: string[] = [];
    context.on('weberror', (error) => {
      const { message } = error.error();
      if (!isGonePart(message)) errors.push(message);
    });

    const older = await context.newPage();
    await older.goto('/privacy/');
    await reach(older, await recordModule());
    expect(await writeRegisters(older, 'put')).toEqual(each('saved'));
    await addEvents(older);

    site.show(newer);
    const later = await context.newPage();
    await later.goto('/privacy/');
    await reach(later, await recordModule(newer));
    expect(await readKinds(later), 'the later release reads the older one').toEqual(allKinds(1));
    expect(await writeRegisters(later, 'put')).toEqual(each('saved'));
    await addEvents(later);

    const before = await storedIn(later);
    const outcomes = [
      await writeRegisters(older, 'put'),
      await writeRegisters(older, 'remove'),
      await writeRegisters(older, 'put'),
    ];
    const banner = older.locator('playbook-banner [data-when="newer"]');
    await banner.waitFor();
    const after = await storedIn(older);
    const overwritten = Object.entries(before.rec).filter(
      ([key, envelope]) => JSON.stringify(envelope) !== JSON.stringify(after.rec[key]),
    );
    note('versions', {
      kinds: registers.length + Object.keys(eventSamples).length,
      attempts: outcomes.length * registers.length,
      overwritten: overwritten.length,
    });
    expect(outcomes).toEqual(outcomes.map(() => each('NewerRecordError')));
    expect(after.rec).toEqual(before.rec);
    expect(after.evt).toEqual(before.evt);
    expect(await readKinds(later)).toEqual(allKinds(2));

    await older.evaluate(() =>
      window.learnerRecord.put('lesson', 'F9.9', { done: true, on: '2026-11-22' }),
    );
    site.show(dist);
    for (const { address } of pageKinds) {
      await older.goto(address);
      expect((await older.getByRole('main').innerText()).length).toBeGreaterThan(100);
    }
    const { 'lesson/F9.9': added, ...others } = (await storedIn(older)).rec;
    expect(added).toBeDefined();
    expect(others).toEqual(before.rec);
    expect(errors).toEqual([]);
  });
});
