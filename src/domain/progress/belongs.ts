/** Which entries of a learner record are about one part of the course. */
import { partsOf } from './envelope.ts';
import { eventKinds, isEventKind, isRegisterKind, registerKinds } from './kinds.ts';
import type { EventKind, RegisterKind } from './model.ts';

/** A register or an event, as far as it could be read. */
export interface Entry {
  kind: string;
  /** Id of a register; '' for events and for registers without one. */
  id: string;
  /** In the form of this build; undefined or null when removed or unreadable. */
  value: unknown;
}

/**
 * Says whether an entry is about one of these ids: of pages, quizzes, questions, scenarios, assessments, tasks, paths,
 * plans, marks or sheets. Plans, marks and sheets belong to their page, check-ins to their plan, versions to their register. Entries of
 * kinds that this build does not know belong to nothing.
 */
export const belongsTo = (ids: ReadonlySet<string>): ((entry: Entry) => boolean) => {
  const has = (id: string): boolean => ids.has(id);
  /** Plans, marks and sheets are named by their page, a dot and a random name. */
  const hasPageOf = (id: string): boolean => has(id) || has(id.slice(0, id.lastIndexOf('.')));
  const belongs = ({ kind, id, value }: Entry): boolean => {
    if (isRegisterKind(kind)) return registerBelongs(kind, id, value);
    return isEventKind(kind) && eventBelongs(kind, value);
  };
  const registerBelongs = (kind: RegisterKind, id: string, value: unknown): boolean => {
    switch (kind) {
      case 'lesson':
      case 'answer':
      case 'round':
      case 'note':
      case 'walk':
      case 'draft':
      case 'place':
      case 'start':
      case 'task':
      case 'certificate':
        return has(id);
      case 'plan':
      case 'mark':
      case 'sheet':
        return hasPageOf(id);
      case 'path':
        return has(registerKinds.path.read(value)?.path ?? '');
      case 'role':
      case 'preference':
        return false;
    }
  };
  const eventBelongs = (kind: EventKind, value: unknown): boolean => {
    switch (kind) {
      case 'attempt':
        return has(eventKinds.attempt.read(value)?.quiz ?? '');
      case 'scenario':
        return has(eventKinds.scenario.read(value)?.scenario ?? '');
      case 'assessment':
        return has(eventKinds.assessment.read(value)?.assessment ?? '');
      case 'review':
        return has(eventKinds.review.read(value)?.question ?? '');
      case 'check-in':
        return hasPageOf(eventKinds['check-in'].read(value)?.plan ?? '');
      case 'version': {
        const record = eventKinds.version.read(value)?.record ?? '';
        return belongs({ ...partsOf(record), value: undefined });
      }
    }
  };
  return belongs;
};
