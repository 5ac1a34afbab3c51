import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';
import { kindsWithUnknownIds, nounOf, objectsById, type CourseObject } from './objects.ts';
import { referencesOf, type Reference } from './references.ts';

type Objects = ReadonlyMap<string, CourseObject>;

/** What is pointed at must exist, be of the right kind, and be on the built site. */
export function* brokenReference(course: Course): Generator<Problem> {
  const objects = objectsById(course);
  const unknownKinds = kindsWithUnknownIds(course);
  for (const reference of referencesOf(course)) {
    const target = objects.get(reference.id);
    if (target === undefined && reference.wants.some((kind) => unknownKinds.has(kind))) continue;
    if (target === undefined || !reference.wants.includes(target.kind)) {
      const message = target === undefined ? unknown(reference) : wrongKind(reference, target);
      yield broken(reference, message, suggestion(reference, objects));
    } else if (target.draft && !reference.fromDraft) {
      yield broken(
        reference,
        `“${reference.id}” is a draft, so the built site leaves it out`,
        `Publish it by taking “draft: true” out of ${target.place.file}, or take this reference out.`,
      );
    }
  }
}

function broken({ place, field }: Reference, message: string, hint: string): Problem {
  return problemAt('broken-reference', place, field, message, hint);
}

function wanted({ wants }: Reference): string {
  return wants.length > 3
    ? 'page'
    : listed(
        wants.map((kind) => nounOf(kind)),
        'or',
      );
}

/** “lesson, guide or tool”. */
function listed(nouns: readonly string[], word: 'and' | 'or'): string {
  const [last = '', ...others] = nouns.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${word} ${last}`;
}

function unknown(reference: Reference): string {
  return `there is no ${wanted(reference)} with the id “${reference.id}”`;
}

function wrongKind(reference: Reference, target: CourseObject): string {
  return `“${reference.id}” is the id of ${withArticle(nounOf(target.kind))}; ${withArticle(wanted(reference))} belongs here`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Names the nearest id, else a few that would do. */
function suggestion({ id, wants }: Reference, objects: Objects): string {
  const known = [...objects.values()]
    .filter((object) => wants.includes(object.kind))
    .map((object) => object.id);
  const guess = didYouMean(id, known);
  if (guess !== undefined) return guess;
  const noun =
    wants.length > 3
      ? 'pages'
      : listed(
          wants.map((kind) => nounOf(kind, 'many')),
          'and',
        );
  if (known.length === 0) return `There are no ${noun} yet.`;
  const shown = known.slice(0, 12).join(', ');
  return `Known ${noun}: ${shown}${known.length > 12 ? ', …' : ''}.`;
}
