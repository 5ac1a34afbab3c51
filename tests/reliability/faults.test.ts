import { describe, expect } from 'vitest';
import { openTabs, tryCell, type Verdict } from './support/cell.ts';
import { engine, sideBySide } from './support/engine.ts';
import { faults } from './support/faults/index.ts';
import { pageKinds } from './support/kinds.ts';
import { offerBareTab, openBareTab, recordModule } from './support/record.ts';
import { test } from './support/test.ts';

/** Chromium meets every fault on every kind of page; Firefox, three times as slow, on every second one by turns. */
const kindsFor = (turn: number): typeof pageKinds =>
  engine === 'firefox' ? pageKinds.filter((_, place) => (place + turn) % 2 === 0) : pageKinds;

const sound: Verdict = { errors: [], unreadable: false, silent: false, untrue: [], alarmed: false };

describe('on every kind of page', () => {
  sideBySide('a fault breaks nothing and is told of truly:', () => {
    test.for(faults.map((fault, turn) => [fault.name, fault, kindsFor(turn)] as const))(
      '%s',
      async ([, fault, kinds], { newContext, note }) => {
        const context = await newContext();
        const module = await recordModule();
        await offerBareTab(context);
        if (fault.returning) await (await openBareTab(context, module)).close();
        const tabs = await openTabs(context, fault);
        const verdicts: [kind: string, verdict: Verdict][] = [];
        for (const kind of kinds)
          verdicts.push([kind.name, await tryCell(tabs, module, fault, kind)]);

        const count = (is: (verdict: Verdict) => boolean): number =>
          verdicts.filter(([, verdict]) => is(verdict)).length;
        note('faults', {
          faults: 1,
          cells: verdicts.length,
          errors: count(({ errors }) => errors.length > 0),
          unreadable: count(({ unreadable }) => unreadable),
          silent: count(({ silent }) => silent),
          untrue: count(({ untrue }) => untrue.length > 0),
          alarmed: count(({ alarmed }) => alarmed),
        });
        expect(verdicts).toEqual(kinds.map(({ name }) => [name, sound]));
      },
    );
  });
});
