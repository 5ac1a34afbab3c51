/** Which ideas are taught, where they come from, and what the rules about wording and figures find. */
import { seeds } from '#domain/content/idea.ts';
import { grades } from '#domain/content/source.ts';
import { pagesOf, taughtIdeas, type Course } from '../course.ts';
import { quotedFigures } from '../figures/quoted-figures.ts';
import { problemsOf } from '../rules/index.ts';
import type { ContentRuleName } from '../rules/table.ts';
import { atLeast, none, told, type Row } from './row.ts';
import { targets } from './targets.ts';

/** @param course without drafts */
export function ideaRows(course: Course): Row[] {
  const taught = new Set(course.pages.flatMap(taughtIdeas));
  const inLessons = new Set(pagesOf(course, 'lesson').flatMap(taughtIdeas));
  const ideas = course.ideas.flatMap(({ data }) => data ?? []);
  const perSeed = seeds.map((seed) => {
    const ofSeed = ideas.filter((idea) => idea.seed === seed);
    return `${seed} ${ofSeed.filter(({ id }) => taught.has(id)).length}/${ofSeed.length}`;
  });
  const sources = course.sources.flatMap(({ data }) => data ?? []);
  const perGrade = Object.keys(grades).map(
    (grade) => `${grade} ${sources.filter((source) => source.grade === grade).length}`,
  );
  return [
    atLeast('ideas taught', ideas.filter(({ id }) => taught.has(id)).length, targets.ideas),
    told('ideas taught, of each seed', perSeed.join(', ')),
    told('ideas taught in a lesson', String(ideas.filter(({ id }) => inLessons.has(id)).length)),
    told('sources', [...perGrade, `all ${sources.length}`].join(', ')),
    none('sources without limits', sources.filter(({ limits }) => limits === undefined).length),
  ];
}

/**
 * @param course with its drafts: rules hold for them too
 * @param borrowed runs that also stand in a source article
 */
export function wordingRows(course: Course, borrowed: number): Row[] {
  const problems = problemsOf(course);
  const broken = (what: string, rule: ContentRuleName): Row =>
    none(what, problems.filter((problem) => problem.rule === rule).length);
  const quoted = quotedFigures(course);
  return [
    told('figures quoted from sources', String(quoted.length)),
    broken('figures their source does not have', 'unmatched-figure'),
    broken('figures of research without a source', 'uncited-figure'),
    broken('unverified claims', 'unverified-claim'),
    broken('banned phrases', 'banned-phrase'),
    broken('runs of 12 words in two lessons', 'shared-run'),
    none('borrowed runs of 8 words', borrowed),
  ];
}
