import { recallDays } from '#domain/content/workshop.ts';
import { agendaProblems } from '#domain/workshop/agenda.ts';
import { pagesOf, type Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/** The steps of a kit add up to its stated length, so that no trainer finds a hole in the room. */
export function* workshopAgenda(course: Course): Generator<Problem> {
  for (const { data, fields } of pagesOf(course, 'workshop'))
    for (const { step, field, fact, hint } of agendaProblems(data.steps, data.minutes)) {
      const path = ['steps', step, field];
      yield problemAt('workshop-agenda', fields.place(path), fields.name(path), fact, hint);
    }
}

/** Messages afterwards come on the days that spaced recall gives them, each once. */
export function* workshopRecall(course: Course): Generator<Problem> {
  for (const { data, fields } of pagesOf(course, 'workshop'))
    for (const [index, { days }] of data.recall.entries()) {
      const wanted = recallDays[index];
      if (wanted === undefined || days === wanted) continue;
      const path = ['recall', index, 'days'];
      const fact = `day ${days} stands where day ${wanted} belongs`;
      const hint = 'Write the messages for day 2, day 7 and day 30, in this order.';
      yield problemAt('workshop-recall', fields.place(path), fields.name(path), fact, hint);
    }
}
