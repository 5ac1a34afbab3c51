/** The pages whose results a team can put together, with the words the team page shows. */
import { assessmentKey, journeyKey, quizKey } from '#domain/rollup/page-key.ts';
import type { TeamPage } from '#domain/rollup/picture.ts';
import { href } from './href.ts';
import { addressOf, pagesOf } from './pages.ts';

/** Characters of a question or option that are shown: enough to know it by. */
const longest = { stem: 120, option: 60 } as const;

const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;

/** Name of the tool whose sheets a team can put together. */
const journeyTool = 'journey-rater';

/** Self-checks and the journey rater: what the page carries with it. */
export async function teamPages(): Promise<TeamPage[]> {
  const assessments = (await pagesOf('assessment')).map((page): TeamPage => ({
    key: assessmentKey(page.data),
    title: page.data.title,
    href: href(addressOf(page)),
    dimensions: page.data.dimensions.map(({ id, name, statements }) => ({
      id,
      name,
      statements: statements.map((statement) => ({ id: statement.id, text: statement.text })),
    })),
    questions: [],
  }));
  const journeys = (await pagesOf('tool'))
    .filter(({ data }) => data.tool === journeyTool)
    .map((page): TeamPage => ({
      key: journeyKey(page.data.id),
      title: page.data.title,
      href: href(addressOf(page)),
      dimensions: [],
      questions: [],
    }));
  return [...assessments, ...journeys];
}

/** Quizzes, whose questions and options weigh more than the rest together: the page loads them when it is idle. */
export async function teamQuizzes(): Promise<TeamPage[]> {
  return (await pagesOf('quiz')).map((page): TeamPage => {
    const key = quizKey(page.data.id, page.data.questions);
    const known = new Set(key.items.map(({ id }) => id));
    return {
      key,
      title: page.data.title,
      href: href(addressOf(page)),
      dimensions: [],
      questions: page.data.questions
        .filter(({ id }) => known.has(id))
        .map((question) => ({
          id: question.id,
          stem: short(question.stem, longest.stem),
          options:
            question.type === 'single'
              ? Object.fromEntries(
                  question.options.map(({ id, text }) => [id, short(text, longest.option)]),
                )
              : question.type === 'true-false'
                ? { true: 'True', false: 'False' }
                : {},
        })),
    };
  });
}
