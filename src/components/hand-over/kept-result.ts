/** The latest finished result of a page in the learner record. */
import { learnerRecord } from '#components/element/follow-record.ts';
import type { HandedQuestion } from '#domain/rollup/handed.ts';
import type { ItemKey, PageKey } from '#domain/rollup/page-key.ts';
import type { Events } from '#domain/progress/model.ts';
import type { Ready } from './hand-over.ts';

/** Undefined while nothing is finished. A journey is not in the record: its page tells. */
export async function keptResult({ kind, id, items }: PageKey): Promise<Ready | undefined> {
  const record = await learnerRecord();
  if (kind === 'assessment') {
    const all = await record.events('assessment');
    const last = all.filter((event) => event.assessment === id).at(-1);
    if (!last) return undefined;
    const answers = items.map((item) => onScale(last.answers[item.id]));
    return { result: { kind, answers }, day: last.on };
  }
  if (kind === 'quiz') {
    const all = await record.events('attempt');
    const last = all.filter((event) => event.quiz === id).at(-1);
    if (!last) return undefined;
    return { result: { kind, questions: items.map((item) => given(item, last)) }, day: last.on };
  }
  return undefined;
}

const onScale = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 4 ? value : undefined;

function given(item: ItemKey, { answers }: Events['attempt']): HandedQuestion {
  const answer = answers.find(({ question }) => question === item.id);
  if (!answer) return { points: undefined, option: undefined };
  const [only, ...more] = answer.choice;
  const place = more.length === 0 ? item.options.indexOf(only ?? '') : -1;
  return {
    points: Math.min(1, Math.max(0, answer.points)),
    option: place < 0 ? undefined : place,
  };
}
