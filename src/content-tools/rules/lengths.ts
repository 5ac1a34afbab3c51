import { countWords } from '#domain/content/readability.ts';
import { pagesOf, type Course, type Entry } from '../course.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { scenarioTexts } from './scenario-texts.ts';
import { workshopTexts } from './workshop-texts.ts';
import { choiceListsOf, feedbackOf, questionsOf } from './questions.ts';

/** Longest texts in words, and the shortest feedback that can still give a reason. Style guide, “Length”. */
export const limits = {
  title: { most: 7 },
  stem: { most: 45 },
  choice: { most: 35 },
  answer: { most: 12 },
  feedback: { least: 10, most: 40 },
  stepTitle: { most: 8 },
  pocketStep: { most: 5 },
  dimensionName: { most: 5 },
  scene: { most: 70 },
  scenarioOption: { most: 45 },
  endingText: { most: 60 },
  castPart: { most: 14 },
  ideaName: { most: 8 },
  kitStepTitle: { most: 7 },
  kitStep: { most: 30 },
  slideTitle: { most: 9 },
  slideText: { most: 20 },
  slidePoint: { most: 9 },
  activity: { most: 25 },
  boxLabel: { most: 8 },
  material: { most: 14 },
  cardTitle: { most: 5 },
  recallTitle: { most: 9 },
} as const satisfies Readonly<Record<string, { readonly least?: number; readonly most: number }>>;

export interface Text {
  readonly entry: Entry<unknown>;
  readonly path: FieldPath;
  readonly text: string;
  readonly limit: keyof typeof limits;
}

/** Titles of pages, paths and modules. */
export function* titleLength(course: Course): Generator<Problem> {
  const titles: Text[] = [
    ...course.pages.map((entry) => text(entry, ['title'], entry.title, 'title')),
    ...course.paths.flatMap((entry) => [
      text(entry, ['title'], entry.data?.title ?? '', 'title'),
      ...(entry.data?.modules ?? []).map((module, index) =>
        text(entry, ['modules', index, 'title'], module.title, 'title'),
      ),
    ]),
  ];
  const hint = 'Say the one thing the page is about. What it gives belongs in the description.';
  for (const { entry, path, text: title } of titles) {
    const words = countWords(title);
    if (words <= limits.title.most) continue;
    const fact = `${words} words, and a title has at most ${limits.title.most}`;
    yield problemAt('title-length', entry.fields.place(path), entry.fields.name(path), fact, hint);
  }
}

/** Questions, scenes, guide steps and dimension names. */
export function* textLength(course: Course): Generator<Problem> {
  for (const { entry, path, text, limit } of [
    ...questionTexts(course),
    ...scenarioTexts(course),
    ...otherTexts(course),
    ...workshopTexts(course),
  ]) {
    const { least, most }: { least?: number; most: number } = limits[limit];
    const words = countWords(text);
    if (words <= most && words >= (least ?? 0)) continue;
    const range = least === undefined ? `at most ${most}` : `${least} to ${most}`;
    const hint =
      words > most
        ? `Take out ${count(words - most)} or more.`
        : `Add ${count((least ?? 0) - words)} or more: name the reason.`;
    const fact = `${count(words)}, and this text has ${range}`;
    yield problemAt('text-length', entry.fields.place(path), entry.fields.name(path), fact, hint);
  }
}

function count(words: number): string {
  return words === 1 ? '1 word' : `${words} words`;
}

function questionTexts(course: Course): Text[] {
  return questionsOf(course).flatMap(({ page, question, path }) => [
    text(page, [...path, 'stem'], question.stem, 'stem'),
    ...choiceListsOf(question).flatMap(({ field, choices }) =>
      choices.map((choice, index) =>
        // The answers of a matching question stand in a list that opens on a narrow screen.
        text(
          page,
          [...path, field, index, 'text'],
          choice.text,
          field === 'answers' ? 'answer' : 'choice',
        ),
      ),
    ),
    ...feedbackOf(question).map((feedback) =>
      text(page, [...path, ...feedback.path], feedback.text, 'feedback'),
    ),
  ]);
}

function otherTexts(course: Course): Text[] {
  return [
    ...pagesOf(course, 'guide').flatMap((page) =>
      page.data.steps.flatMap((step, index) => [
        text(page, ['steps', index, 'title'], step.title, 'stepTitle'),
        text(page, ['steps', index, 'pocket'], step.pocket, 'pocketStep'),
      ]),
    ),
    ...pagesOf(course, 'assessment').flatMap((page) =>
      page.data.dimensions.map(({ name }, index) =>
        text(page, ['dimensions', index, 'name'], name, 'dimensionName'),
      ),
    ),
    ...course.ideas.flatMap((entry) =>
      entry.data === undefined ? [] : text(entry, ['name'], entry.data.name, 'ideaName'),
    ),
  ];
}

function text(entry: Entry<unknown>, path: FieldPath, words: string, limit: Text['limit']): Text {
  return { entry, path, text: words, limit };
}
