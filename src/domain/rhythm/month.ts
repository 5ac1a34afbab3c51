/** A month as a calendar shows it. */
import { addDays, weekdayOf } from '../calendar/days.ts';

/** The month of a date: its first day. @param date YYYY-MM-DD */
export const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;

/** The first day of the month so many months later; earlier for a negative number. @param month its first day */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  const name = String((index % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${name}-01`;
}

/**
 * The weeks of a month, Monday first. Days of the months around it are undefined.
 * @param month its first day, YYYY-MM-01
 */
export function weeksOf(month: string): (string | undefined)[][] {
  const weeks: (string | undefined)[][] = [];
  const end = addMonths(month, 1);
  for (
    let monday = addDays(month, 1 - weekdayOf(month));
    monday < end;
    monday = addDays(monday, 7)
  ) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(days.map((day) => (day >= month && day < end ? day : undefined)));
  }
  return weeks;
}
