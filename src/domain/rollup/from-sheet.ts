/** The own ratings of a journey rater’s sheet as a result to hand over. Names of stages and people stay behind. */
import type { Written } from '#domain/tools/shape.ts';
import { functions, type HandedStage, type JourneyResult, most } from './handed.ts';
import { wordingOf } from './page-key.ts';

const wholeFrom1 = (text: string | undefined, highest: number): number | undefined => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= highest ? value : undefined;
};

const stageOf = (row: Readonly<Record<string, string>>): HandedStage => ({
  score: wholeFrom1(row.score, 5),
  owns: row.owns === 'yes',
  importance: wholeFrom1(row.importance, 3),
  evidence: row.evidence === 'yes' ? true : row.evidence === 'no' ? false : undefined,
});

/**
 * @param sheet of the journey rater, as it is kept. What cannot be read counts as not given.
 * @returns undefined while no stage has a score.
 */
export function journeyResultOf(sheet: Written): JourneyResult | undefined {
  const rows = (sheet.lists.stages ?? [])
    .filter((row) => Object.values(row).some((text) => text.trim() !== ''))
    .slice(0, most.stages);
  const stages = rows.map(stageOf);
  if (stages.every(({ score }) => score === undefined)) return undefined;
  return {
    kind: 'journey',
    function: functions.find((each) => each === sheet.fields.function),
    wording: wordingOf(rows.map(({ name = '' }) => name)),
    stages,
  };
}
