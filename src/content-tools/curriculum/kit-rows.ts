/** Whether every workshop kit of the brief is there, as long as it says, and leads to what it practises. */
import { agendaProblems } from '#domain/workshop/agenda.ts';
import { pagesOf, type Course, type PageOf } from '../course.ts';
import { spokenGrade } from '../reading/check-reading.ts';
import { allWithin, atLeast, none, tenths, type Row } from './row.ts';
import { targets } from './targets.ts';

/** @param course without drafts */
export function kitRows(course: Course): Row[] {
  const kits = pagesOf(course, 'workshop');
  const published = new Set(course.pages.flatMap(({ id }) => id ?? []));
  const unlinked = kits.filter(({ data }) => !data.lessons.some((id) => published.has(id)));
  const uneven = kits.filter(({ data }) => agendaProblems(data.steps, data.minutes).length > 0);
  return [
    atLeast('workshop kits', kits.length, Object.keys(targets.kits).length),
    atLeast('cards to print', course.cards.length, targets.cards),
    none('kits whose minutes do not add up', uneven.length),
    none('kits without a lesson or guide', unlinked.length),
    ...Object.entries(targets.kits).map(([id, wanted]) => kitRow(id, wanted, kits)),
    allWithin('grade of what is said in a kit', kits.map(spokenGrade), targets.kitGrade, tenths),
  ];
}

/** What the brief asks of one kit. */
interface Wanted {
  /** The whole length. */
  readonly minutes: number;
  /** Ids of the tools it uses. */
  readonly tools: readonly string[];
}

function kitRow(id: string, wanted: Wanted, kits: readonly PageOf<'workshop'>[]): Row {
  const kit = kits.find(({ data }) => data.id === id)?.data;
  return {
    what: id,
    found: kit === undefined ? 'none' : inBrief(kit),
    wanted: inBrief(wanted),
    isMet:
      kit?.minutes === wanted.minutes && wanted.tools.every((tool) => kit.tools.includes(tool)),
  };
}

const inBrief = ({ minutes, tools }: Wanted): string => [`${minutes} min`, ...tools].join(', ');
