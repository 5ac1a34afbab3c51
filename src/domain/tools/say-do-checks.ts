/** What good looks like for the say–do tracker, held against this one, and how it was counted. */
import type { Check } from './outcome.ts';
import type { Item, TrackerFacts } from './say-do.ts';
import { mostOnCard, nameOf, short } from './say-do-parts.ts';
import { answerWithin, goodShare, isAccepted, isAnswered } from './say-do-sums.ts';
import type { Say } from './say.ts';
import { fewestForPercent } from './say.ts';

function timeCheck({ inTime, open }: TrackerFacts, say: Say): Check {
  const good = `good is ${say.percent(goodShare)} or more within ${say.number(answerWithin)} working days`;
  if (inTime.judged === 0) return { state: 'open', text: `No answer can be timed yet: ${good}.` };
  const { within, judged } = inTime;
  const fresh = open.filter(
    ({ waitsFor, waiting, overdue }) => waitsFor === 'answer' && waiting !== undefined && !overdue,
  ).length;
  return {
    state: within / judged >= goodShare ? 'good' : 'look',
    text: `${say.number(within)} of ${say.number(judged)} items were answered in time: ${good}.${fresh > 0 ? ` ${say.number(fresh)} more ${fresh === 1 ? 'has' : 'have'} time left.` : ''}`,
  };
}

/** The first of them by name, and how many more. */
const first = ([item, ...rest]: readonly Item[]): string =>
  `“${item ? short(nameOf(item)) : ''}”${rest.length === 0 ? '' : ` and ${rest.length} more`}`;

function reasonCheck({ raised, on }: TrackerFacts, say: Say): Check {
  const refused = raised.filter(
    (item) => (item.answer === 'no' || item.answer === 'not-now') && isAnswered(item, on),
  );
  if (refused.length === 0)
    return { state: 'open', text: 'No “no” or “not now” yet. Each will need a reason.' };
  const bare = refused.filter(({ reason }) => reason === '');
  return bare.length === 0
    ? { state: 'good', text: 'Every “no” and “not now” has a reason.' }
    : {
        state: 'look',
        text: `${say.number(bare.length)} of ${say.number(refused.length)} answers of “no” or “not now” still ${bare.length === 1 ? 'lacks' : 'lack'} a reason: ${first(bare)}.`,
      };
}

function ownerCheck({ raised, on }: TrackerFacts, say: Say): Check {
  const accepted = raised.filter((item) => isAccepted(item, on));
  if (accepted.length === 0)
    return { state: 'open', text: 'No “yes” yet. Each will need an owner and a date.' };
  const bare = accepted.filter(({ owner, due }) => owner === '' || due === undefined);
  return bare.length === 0
    ? { state: 'good', text: 'Every “yes” has an owner and a date.' }
    : {
        state: 'look',
        text: `${say.number(bare.length)} of ${say.number(accepted.length)} answers of “yes” still ${bare.length === 1 ? 'lacks' : 'lack'} an owner or a date: ${first(bare)}.`,
      };
}

/** What could not be counted, and why. */
function leftOut({ raised, later, counts, times, on }: TrackerFacts, say: Say): string[] {
  const notes: readonly (readonly [number, string])[] = [
    [later, `raised after ${say.day(on)}: not counted.`],
    [
      raised.filter((item) => item.raised === undefined).length,
      'without the day raised: no wait can be counted.',
    ],
    [counts.answered - times.length, 'answered without both days: not in the median.'],
    [counts.unsaid, 'with a day of answering, but no answer written: counted as answered.'],
    [
      raised.filter((item) => isAccepted(item, on) && item.due === undefined).length,
      'with a yes and no date: not in say–do.',
    ],
    [
      raised.filter(({ done }) => done !== undefined && done > on).length,
      `with a day of doing after ${say.day(on)}: counted as not done yet.`,
    ],
  ];
  return notes.flatMap(([count, text]) =>
    count > 0 ? [`${say.number(count)} ${count === 1 ? 'item' : 'items'} ${text}`] : [],
  );
}

/** @param today local calendar date, YYYY-MM-DD. */
export function sayDoChecks(
  facts: TrackerFacts,
  say: Say,
  today: string,
): { checks: Check[]; notes: string[] } {
  const { on, sayDo } = facts;
  return {
    checks: [timeCheck(facts, say), reasonCheck(facts, say), ownerCheck(facts, say)],
    notes: [
      `Counted as it stood on ${say.day(on)}.${on > today ? ' That day is still to come, so more may happen by then.' : ''}`,
      'Working days are Monday to Friday, and public holidays are not taken out. The day raised is day 0.',
      'Say–do divides what was done by its day by what was accepted and has come due, or is done. What was done late does not count as kept.',
      ...(sayDo.due > 0 && sayDo.due < fewestForPercent
        ? [
            `Say–do is a count here, because ${say.number(sayDo.due)} promises cannot carry a percentage.`,
          ]
        : []),
      'A promise kept shows that you act. Whether it helped customers is a question to ask them.',
      ...(facts.counts.answered - facts.counts.unsaid > mostOnCard
        ? [`The card holds the latest ${say.number(mostOnCard)} answers.`]
        : []),
      ...leftOut(facts, say),
    ],
  };
}
