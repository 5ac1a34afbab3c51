import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinHref, stagesOfFragment } from '#domain/workshop/join-link.ts';
import { longestStage, mostStages, soundStages } from '#domain/workshop/room.ts';

const page = 'https://example.org/workshops/k4/join/';
const fragmentOf = (href: string): string => new URL(href).hash;
const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 10 });

describe('the link for participants', () => {
  test('is the address alone while the room has no stages', () => {
    expect(joinHref(page, [])).toBe(page);
    expect(joinHref(page, [' ', ''])).toBe(page);
  });

  test('keeps names that have marks of an address in them', () => {
    const stages = ['I ask; they answer', 'Is it 50% off?', 'A + B & C = #1', 'Kä­se 🧀 (“it’s”).'];
    expect(stagesOfFragment(fragmentOf(joinHref(page, stages)))).toEqual(stages);
  });

  test('writes a space as one character, so that its picture is read from afar', () => {
    const href = joinHref(page, ['I wait for the day', '1 + 1']);
    expect(href).toBe(`${page}#s=I+wait+for+the+day;1+%2B+1`);
    expect(stagesOfFragment(fragmentOf(href))).toEqual(['I wait for the day', '1 + 1']);
  });

  test('ends in a letter, a digit or a per cent code, so that no mail program cuts it', () => {
    expect(joinHref(page, ['It comes, when they said (mostly).'])).toMatch(/[a-z0-9]$/i);
  });

  test('has no half of a character at the limit of a name', () => {
    const long = `${'a'.repeat(longestStage - 1)}🧀`;
    expect(stagesOfFragment(fragmentOf(joinHref(page, [long])))).toEqual(['a'.repeat(79)]);
  });

  test('gives back what the room agreed on', () => {
    fc.assert(
      fc.property(names, (stages) => {
        const back = stagesOfFragment(fragmentOf(joinHref(page, stages)));
        expect(back).toEqual(soundStages(stages));
        expect(stagesOfFragment(fragmentOf(joinHref(page, back)))).toEqual(back);
      }),
    );
  });
});

describe('a damaged link', () => {
  test('gives what is left of it', () => {
    expect(stagesOfFragment('#s=I%20order;It%20com%E2%80')).toEqual(['I order', 'It com']);
    expect(stagesOfFragment('#s=%;%zz;;ok')).toEqual(['%', '%zz', 'ok']);
  });

  test('without stages, or with another fragment, gives none', () => {
    for (const hash of ['', '#', '#s=', '#open=sheet.1', '#K1-silent'])
      expect(stagesOfFragment(hash)).toEqual([]);
  });

  test('never fails, and keeps the limits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stages = stagesOfFragment(`#s=${text}`);
        expect(stages.length).toBeLessThanOrEqual(mostStages);
        for (const name of stages) expect(name.length).toBeLessThanOrEqual(longestStage);
      }),
    );
  });
});
