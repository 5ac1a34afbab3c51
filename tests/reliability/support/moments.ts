/** Moments at which calendars go wrong, and what the calendar says then. */

/** Zones far apart: both sides of the date line, half and quarter hours, each kind of daylight saving. */
export const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Kabul',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
] as const;

const minute = 60_000;
const hour = 60 * minute;
const year = 365 * 24 * hour;

/** When the tests take place. */
export const noon = Date.UTC(2026, 10, 22, 12);

/** A clock that is wrong by a year. */
export const wrong = { ahead: noon + year, behind: noon - year };

/** Days of 2026 on which some zone changes to or from daylight saving, and two on which none does. */
const days = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-27',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2026-02-28',
];

/** The local calendar date by Node’s own table of zones: YYYY-MM-DD. */
export const dateIn = (zone: string, moment: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment);

/** How far the clock of a zone is from UTC: “GMT+05:30”. */
const offsetIn = (zone: string, moment: number): string | undefined =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;

/** Around each of those days, in order: the last millisecond before and the first after every midnight and every jump of the clock. */
export function edgesIn(zone: string): number[] {
  const edges = days.flatMap((day) => {
    const start = Date.parse(`${day}T00:00Z`) - 24 * hour;
    const steps = Array.from({ length: 3 * 24 * 4 }, (_, index) => start + index * 15 * minute);
    return steps.filter((moment) => {
      const before = moment - 1;
      return (
        dateIn(zone, before) !== dateIn(zone, moment) ||
        offsetIn(zone, before) !== offsetIn(zone, moment)
      );
    });
  });
  return [...new Set(edges)].sort((a, b) => a - b).flatMap((edge) => [edge - 1, edge]);
}
