/** Every figure that the course quotes from a source, and whether the source has it. */
import { sentencesOf } from '#domain/content/readability.ts';
import { listedSources, type Course, type PageFile } from '../course.ts';
import type { Place } from '../problem.ts';
import { fieldTexts } from '../reading/page-prose.ts';
import { citedPassages, uncitedPart, type Passage } from './cited-passages.ts';
import { figuresIn, type Figure } from './figures-in.ts';
import { quotableFigures, researchSign, type Quotable } from './quotable.ts';

export interface QuotedFigure {
  /** As written. */
  readonly text: string;
  readonly place: Place;
  readonly field: string;
  /** The sources it may come from. */
  readonly ids: readonly string[];
  /** Whether one of them lists it. */
  readonly isListed: boolean;
}

/**
 * Reads the words that a citation backs, from the citation before or the start of the paragraph; sentences of front
 * matter that speak of research, against all sources of the page; and what sources.yaml says that a source found.
 *
 * In the sentence that ends in the citation every figure counts as quoted. A sentence before it may belong to the scene,
 * and what no source lists is left out when the sentence holds a figure that the page gives elsewhere without a source,
 * or when only seeds are cited.
 *
 * What it cannot see: “half”, numbers in words up to ten that are no share, whether a right number counts the right
 * thing, sentences after the last citation of a paragraph, and research that front matter tells without a word for it.
 */
export function quotedFigures(course: Course): QuotedFigure[] {
  const quotable = quotableFigures(course);
  const sign = researchSign(course);
  return [
    ...course.pages.flatMap((page) => [
      ...inFrontMatter(page, quotable, sign),
      ...inBody(page, quotable, sign),
    ]),
    ...inFindings(course, quotable),
  ];
}

/** A quoted figure; none while one of the sources cannot be read. */
function quoted(
  { text, key }: Figure,
  { place, field, ids }: Pick<QuotedFigure, 'place' | 'field' | 'ids'>,
  quotable: Quotable,
): QuotedFigure[] {
  if (!ids.every((id) => quotable.has(id))) return [];
  return [{ text, place, field, ids, isListed: ids.some((id) => quotable.get(id)?.keys.has(key)) }];
}

function inBody(page: PageFile, quotable: Quotable, sign: RegExp): QuotedFigure[] {
  const scene = sceneFigures(page, sign);
  return page.body.blocks.flatMap((block) =>
    citedPassages(block).flatMap((passage) =>
      figuresOfPassage(passage, quotable, scene).flatMap((figure) => {
        const place = block.placeAt(passage.index + figure.index);
        return quoted(figure, { place, field: 'body', ids: passage.ids }, quotable);
      }),
    ),
  );
}

function figuresOfPassage(
  { ids, text }: Passage,
  quotable: Quotable,
  scene: ReadonlySet<string>,
): Figure[] {
  const isSeed = ids.every((id) => quotable.get(id)?.isSeed === true);
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, number) => {
    const figures = figuresIn(sentence.text);
    const isLast = number === sentences.length - 1;
    const mayBeScene = !isLast && (isSeed || figures.some(({ key }) => scene.has(key)));
    return figures
      .filter(({ key }) => !mayBeScene || ids.some((id) => quotable.get(id)?.keys.has(key)))
      .map((figure) => ({ ...figure, index: sentence.index + figure.index }));
  });
}

/** Figures that the page gives without a source. */
function sceneFigures(page: PageFile, sign: RegExp): ReadonlySet<string> {
  const texts = [...page.body.blocks.map(uncitedPart), ...fieldTexts(page).map(({ text }) => text)];
  const sentences = texts.flatMap(sentencesOf).filter(({ text }) => !sign.test(text));
  return new Set(sentences.flatMap(({ text }) => figuresIn(text)).map(({ key }) => key));
}

function inFrontMatter(page: PageFile, quotable: Quotable, sign: RegExp): QuotedFigure[] {
  const ids = listedSources(page);
  return fieldTexts(page).flatMap(({ text, field, placeAt }) =>
    sentencesOf(text)
      .filter((sentence) => sign.test(sentence.text))
      .flatMap((sentence) => figuresIn(sentence.text))
      .flatMap((figure) => quoted(figure, { place: placeAt(0), field, ids }, quotable)),
  );
}

function inFindings({ sources }: Course, quotable: Quotable): QuotedFigure[] {
  return sources.flatMap(({ data, fields }) =>
    figuresIn(data?.finding ?? '').flatMap((figure) => {
      const [place, field] = [fields.place(['finding']), fields.name(['finding'])];
      return quoted(figure, { place, field, ids: data === undefined ? [] : [data.id] }, quotable);
    }),
  );
}
