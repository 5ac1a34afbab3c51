/** What the dose card says. */
import { minutesLeft, type Place } from '#domain/course/continue.ts';
import type { DoseState } from '#domain/course/dose.ts';
import type { PageOutline } from '#domain/course/outline.ts';

/** Everything on the card that is not the lesson’s own. */
export interface DoseWords {
  /** Above the title. */
  eyebrow: string;
  /** Under the title. */
  text: string;
  button: string;
}

/** What is known about the lesson on the card. */
export interface DoseStanding {
  state: DoseState;
  /** Where the lesson was left, when it is started. */
  place: Place | undefined;
  /** Whether the learner asked for another one than the dose of the day. */
  another: boolean;
  /** The dose of tomorrow. */
  tomorrow: PageOutline | undefined;
}

const eyebrowOf = (state: DoseState, another: boolean): string => {
  if (state === 'again')
    return another ? 'Done before. Worth a second look' : 'All done. Worth a second look';
  if (another) return state === 'done' ? 'Done today' : 'Another one';
  return state === 'done' ? 'That is today’s' : 'Today’s daily dose';
};

const buttonOf = (lesson: PageOutline, { state, place }: DoseStanding): string => {
  if (state === 'started') return `Carry on, ${minutesLeft(lesson, place?.section ?? '')} min left`;
  return state === 'new' ? 'Start the dose' : 'Read it again';
};

/** The words for a lesson as it stands with the learner. */
export function doseWords(lesson: PageOutline, standing: DoseStanding): DoseWords {
  const { state, another, tomorrow } = standing;
  const tellsTomorrow = state === 'done' && !another && tomorrow !== undefined;
  return {
    eyebrow: eyebrowOf(state, another),
    text: tellsTomorrow ? `Tomorrow: ${tomorrow.title}` : (lesson.description ?? ''),
    button: buttonOf(lesson, standing),
  };
}

/** What is announced when the card turns to another lesson. */
export const announcement = ({ title, minutes }: PageOutline): string =>
  `${title}, ${minutes} minutes`;
