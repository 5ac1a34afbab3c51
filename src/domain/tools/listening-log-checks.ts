/** What good looks like for the listening log, held against this one, and what it cannot say. */
import type { LogFacts } from './listening-log.ts';
import { callsEachMonth, talkedUnder } from './listening-log-sums.ts';
import type { Check } from './outcome.ts';
import type { Say } from './say.ts';
import { fewestForPercent } from './say.ts';

const calls = (count: number, say: Say): string =>
  `${say.number(count)} ${count === 1 ? 'call' : 'calls'}`;

function contactCheck({ made }: LogFacts, say: Say): Check {
  const checked = made.filter((call) => call.checked === 'yes').length;
  if (made.length === 0)
    return { state: 'open', text: 'Check the do-not-contact list before the first call.' };
  const missed = made.filter((call) => call.checked === 'no').length;
  const text = `The do-not-contact list was checked before ${say.number(checked)} of ${calls(made.length, say)}.`;
  if (missed > 0) return { state: 'look', text: `${text} Check it before the next one.` };
  return checked === made.length
    ? { state: 'good', text }
    : { state: 'open', text: `${text} The others do not say.` };
}

/** Months that are over are judged; the current one only where there is no other, or its calls are already made. */
function rhythmCheck({ executives, months }: LogFacts, say: Say): Check {
  if (executives === undefined)
    return {
      state: 'open',
      text: 'Say how many leaders call: good is five calls a month for each.',
    };
  const goal = executives * callsEachMonth;
  const aim = `Five calls a month for each leader come to ${say.number(goal)}.`;
  const over = months.filter(({ over }) => over);
  const enough = over.filter(({ made }) => made >= goal).length;
  const current = months.find(({ over }) => !over);
  if (over.length > 0)
    return {
      state: enough === over.length ? 'good' : 'look',
      text: `${aim} ${say.number(enough)} of ${say.number(over.length)} whole ${over.length === 1 ? 'month' : 'months'} had as many.`,
    };
  if (current === undefined) return { state: 'open', text: `${aim} No call has a day yet.` };
  return {
    state: current.made >= goal ? 'good' : 'open',
    text: `${aim} This month has ${say.number(current.made)} so far.`,
  };
}

function talkCheck({ reached }: LogFacts, say: Say): Check {
  const said = reached.flatMap(({ talked }) => talked ?? []);
  if (said.length === 0)
    return {
      state: 'open',
      text: 'Nobody has estimated their share of the talking: good is under 20%.',
    };
  const long = said.filter((talked) => talked >= talkedUnder).length;
  return long === 0
    ? {
        state: 'good',
        text: `Callers talked for less than 20% of the time in ${said.length === 1 ? 'the one call' : `all ${calls(said.length, say)}`} estimated.`,
      }
    : {
        state: 'look',
        text: `In ${say.number(long)} of ${calls(said.length, say)} the caller talked for 20% of the time or more, by their own estimate.`,
      };
}

function promiseCheck({ promises, open }: LogFacts, say: Say): Check {
  if (promises.length === 0) return { state: 'open', text: 'No promise is logged yet.' };
  const kept = promises.length - open.length;
  const text = `${say.number(kept)} of ${say.number(promises.length)} ${promises.length === 1 ? 'promise is' : 'promises are'} closed.`;
  if (open.length === 0) return { state: 'good', text };
  const late = open.filter(({ state }) => state === 'overdue').length;
  const undated = open.filter(({ state }) => state === 'undated').length;
  if (late + undated === 0) return { state: 'open', text: `${text} The others are not overdue.` };
  const why = [
    ...(late > 0 ? [`${say.number(late)} ${late === 1 ? 'is' : 'are'} overdue`] : []),
    ...(undated > 0 ? [`${say.number(undated)} ${undated === 1 ? 'has' : 'have'} no day`] : []),
  ];
  return { state: 'look', text: `${text} ${why.join(', and ')}.` };
}

function consentNote({ reached }: LogFacts, say: Say): string {
  const yes = reached.filter(({ consent }) => consent === 'yes').length;
  return `Consent to record: yes in ${say.number(yes)} of ${calls(reached.length, say)} with somebody reached. Without a yes there is no recording, and what the law asks for differs by country.`;
}

/** What could not be counted, and why. */
function leftOut({ made, reached, planned, promises, on }: LogFacts, say: Say): string[] {
  const unsaid = made.filter((call) => call.reached === undefined).length;
  const undated = made.filter(({ date }) => date === undefined).length;
  const bare = reached.filter((call) => call.reasons.length === 0).length;
  const later = promises.filter(({ call }) => call.done !== undefined && call.done > on).length;
  const notes: readonly (readonly [number, string])[] = [
    [planned, `dated after ${say.day(on)}: planned, and not counted.`],
    [unsaid, 'not saying if anybody was reached: counted as made, and not as reached.'],
    [undated, 'without a day: in no month.'],
    [bare, 'with somebody reached and no reason logged: still in the base of the reasons.'],
  ];
  return [
    ...notes.flatMap(([count, text]) => (count > 0 ? [`${calls(count, say)} ${text}`] : [])),
    ...(later > 0
      ? [`Done days after ${say.day(on)} do not count yet (${say.number(later)}).`]
      : []),
  ];
}

/** @param today local calendar date, YYYY-MM-DD. */
export function listeningChecks(
  facts: LogFacts,
  say: Say,
  today: string,
): { checks: Check[]; notes: string[] } {
  const { reached, made, on } = facts;
  const kept = made.filter(({ quote, approved }) => quote !== '' && approved !== 'yes').length;
  return {
    checks: [
      contactCheck(facts, say),
      rhythmCheck(facts, say),
      talkCheck(facts, say),
      promiseCheck(facts, say),
    ],
    notes: [
      `Counted as it stood on ${say.day(on)}.${on > today ? ' That day is still to come, so more may happen by then.' : ''}`,
      ...(reached.length < fewestForPercent
        ? [
            `Counts only: ${calls(reached.length, say)} with somebody reached cannot carry a percentage. ${say.number(fewestForPercent)} can.`,
          ]
        : []),
      'These are the people you reached. Those who did not pick up may have other reasons.',
      'Whether a loss could have been prevented is the judgement of the caller.',
      consentNote(facts, say),
      'Customers have no names here. Take out any name that stands in a story, a quote or a promise.',
      ...(kept > 0 ? [`Quotes without a yes stay off the card (${say.number(kept)}).`] : []),
      ...leftOut(facts, say),
    ],
  };
}
