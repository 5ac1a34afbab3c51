/** Which questions review can ask, and which of those in a learner record it cannot. */
import { parse } from 'yaml';
import type { Question } from '#domain/content/question.ts';
import type { Askable } from '#domain/review/askable.ts';
import { href } from './href.ts';
import { addressOf, pagesOf, type PageOf } from './pages.ts';
import { sectionLinks } from './sections.ts';

type AskingPage = PageOf<'lesson'> | PageOf<'quiz'>;

const questionsOf = ({ data }: AskingPage): readonly Question[] =>
  data.kind === 'lesson' ? data.check : data.questions;

async function askingPages(): Promise<AskingPage[]> {
  return [...(await pagesOf('lesson')), ...(await pagesOf('quiz'))];
}

/** Every graded question of a published page. */
export async function askableQuestions(): Promise<Askable[]> {
  const askable: Askable[] = [];
  for (const page of await askingPages()) {
    const address = href(addressOf(page));
    const sectionLink = await sectionLinks(page.data.id);
    for (const { id, type, section } of questionsOf(page)) {
      if (type === 'likert' || type === 'reflection') continue;
      askable.push({ id, address, topic: sectionLink(section).lesson ?? page.data.title });
    }
  }
  return askable;
}

/** The ledger of question ids as text. A playbook without published questions has none. */
const ledgers = import.meta.glob<string>('../content/ledger/questions.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

async function readUnaskable(): Promise<string[]> {
  const kept = Object.values(ledgers).flatMap((text) => parse(text) as { id: string }[]);
  const asking = (await askingPages()).flatMap(questionsOf);
  const scales = asking.filter(({ type }) => type === 'likert').map(({ id }) => id);
  const known = new Set(asking.map(({ id }) => id));
  return [...scales, ...kept.map(({ id }) => id).filter((id) => !known.has(id))];
}

let unaskable: Promise<string[]> | undefined;

/**
 * Ids that may stand in a learner record and are never asked in review: places on a scale, and questions that have left
 * the course. Few, so that every page can carry them.
 */
export function unaskableQuestions(): Promise<string[]> {
  if (import.meta.env.DEV) return readUnaskable();
  unaskable ??= readUnaskable();
  return unaskable;
}
