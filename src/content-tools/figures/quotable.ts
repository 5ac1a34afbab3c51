/** What may be quoted from a source, and how to notice that a sentence speaks of one. */
import type { Source } from '#domain/content/source.ts';
import type { Course } from '../course.ts';
import { figuresIn } from './figures-in.ts';

/** By the id of a source. */
export type Quotable = ReadonlyMap<string, QuotableSource>;

export interface QuotableSource {
  /** Practitioner opinion, where figures belong to stories. */
  readonly isSeed: boolean;
  /** Keys of the figures that pages may quote: those listed, its year and those in its title. */
  readonly keys: ReadonlySet<string>;
}

export function quotableFigures({ sources }: Course): Quotable {
  return new Map(
    sources.flatMap(({ data }) => (data === undefined ? [] : [[data.id, quotableSource(data)]])),
  );
}

function quotableSource({ grade, figures, year, yearNote = '', title }: Source): QuotableSource {
  const texts = [...figures, String(year), yearNote, title];
  const keys = new Set(texts.flatMap(figuresIn).map(({ key }) => key));
  return { isSeed: grade === 'S', keys };
}

/** “Survey” and “trial” are not here: people in scenes send the one and run the other every day. */
const researchWords = String.raw`[Ss]tud(?:y|ies)|[Rr]esearch\w*|[Ee]xperiments?|[Mm]eta-analys[ei]s`;

/** Last words of organisations that read like a person’s name: Harvard Business Review. */
const organisations: ReadonlySet<string> = new Set(
  'Center Commission Healthcare Management Manual Review'.split(' '),
);
const person = /^(?:\p{Lu}[\p{L}.’-]* )+(?:de )?(?<surname>\p{Lu}\p{L}{4,})$/u;

/**
 * Finds words by which a sentence speaks of research: study, research, experiment, meta-analysis, and the surnames of
 * authors in the list of sources. Seeds are opinion, and surnames of four letters or fewer (Card, Hill) are words too.
 */
export function researchSign({ sources }: Course): RegExp {
  const surnames = sources
    .flatMap(({ data }) =>
      data === undefined || data.grade === 'S' ? [] : data.authors.split(/, | and |; /),
    )
    .flatMap((author) => person.exec(author)?.groups?.surname ?? [])
    .filter((surname) => !organisations.has(surname));
  return new RegExp(`\\b(?:${[researchWords, ...new Set(surnames)].join('|')})\\b`, 'u');
}
