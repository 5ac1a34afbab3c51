/** What review says. Kept together so that it can be read, and later translated, in one place. */
import { addDays, daysBetween } from '#domain/calendar/days.ts';
import type { Due } from '#domain/review/due.ts';

/** Parts of a calendar date in words. It has no zone, so it is written in UTC, from noon. */
const written = (date: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );

const weekday = (date: string): string => written(date, { weekday: 'long' });

/** “Thursday, 26 November”, with the year when it is not this one. */
const fullDay = (date: string, today: string): string => {
  const thisYear = date.slice(0, 4) === today.slice(0, 4);
  const day = written(date, { day: 'numeric', month: 'long' });
  return `${weekday(date)}, ${day}${thisYear ? '' : ` ${date.slice(0, 4)}`}`;
};

/** A day to come, as short as it is clear. */
const dayAhead = (date: string, today: string): string => {
  if (date === addDays(today, 1)) return 'tomorrow';
  return daysBetween(today, date) < 7 ? weekday(date) : fullDay(date, today);
};

const counted = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

export const reviewWords = {
  next: 'Next question',
  last: 'Finish',
  place: (number: number, total: number) => `${number} of ${total}`,
  elsewhere: 'The last one was answered in another tab.',
  /** @param days Whole days since the last answer. */
  back: (days: number) => (days > 0 ? `Back after ${counted(days, 'day')}` : 'Back again today'),
  changed: 'Changed since you answered it',
  comesBack: (due: string, today: string) =>
    due === addDays(today, 1) ? 'Comes back tomorrow.' : `Comes back on ${fullDay(due, today)}.`,
  notSaved: 'Not saved. Your answer stays here until you close this page.',
  savedNow: 'Saved now.',
  nothing: 'Nothing is due today',
  /** @param then What comes instead; may be empty. */
  notNow: (then: string) => `Nothing is due now. ${then}`.trim(),
  finished: 'That is all for today',
  recalled: (count: number) => `You went back to ${counted(count, 'question')}:`,
  waiting: (count: number) => `${count} more ${count === 1 ? 'waits' : 'wait'} for tomorrow.`,
  failed: (count: number) =>
    `${counted(count, 'question')} could not be loaded. Nothing is lost: ${count === 1 ? 'it stays' : 'they stay'} due. Check your connection, then try again.`,
  lacking:
    'A part of this page could not be loaded. Nothing is lost. Check your connection, then try again.',
  firstMet: (days: number) =>
    days > 0 ? `First met ${counted(days, 'day')} ago` : 'First met today',
  recall: (count: number, minutes: number) =>
    `Recall ${counted(count, 'question')}, about ${counted(Math.ceil(minutes), 'minute')}`,
  topic: (title: string, count: number) =>
    count === 1 ? title : `${title} (${counted(count, 'question')})`,
  /** The day on which something comes back next, and how much; empty when nothing does. @param later The soonest first. */
  soonest: (later: readonly Due[], today: string) => {
    const [first] = later;
    if (!first) return '';
    const count = later.filter(({ on }) => on === first.on).length;
    return `Next: ${dayAhead(first.on, today)}, ${counted(count, 'question')}.`;
  },
} as const;
