/** What can happen in a scenario at all, in lines. */
import { planOf } from '#domain/quiz/scenario/plan.ts';
import { survey, type Survey } from '#domain/quiz/scenario/survey.ts';
import type { TitledScenario } from '../bank.ts';
import { walkWords } from './scenario-words.ts';

/** The strongest path and the range of each score; then whatever cannot be reached or leads nowhere. */
export function surveyLines(scenario: TitledScenario): string[] {
  const found = survey(planOf(scenario));
  const { strongest, ranges, complete } = found;
  return [
    strongest === undefined
      ? 'No ending can be reached.'
      : `Strongest path: ${walkWords(strongest)}.`,
    ...[...ranges].map(
      ([score, [low, high]]) => `Score ${score} can reach ${signed(low)} to ${signed(high)}.`,
    ),
    ...faults(scenario, found),
    ...(complete ? [] : ['Too many states to look into all of them: this list may lack some.']),
  ];
}

/** A minus sign, as in the effects of options. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

function faults({ nodes, endings }: TitledScenario, found: Survey): string[] {
  const { reached, offered, deadEnds, endless, complete } = found;
  const isMissed = ({ id }: { id: string }): boolean => !reached.has(id);
  const unoffered = nodes.flatMap(({ id, options }) =>
    options
      .filter((option) => reached.has(id) && offered.get(id)?.has(option.id) !== true)
      .map((option) => `Option ${id}.${option.id} is never shown.`),
  );
  const lines = [
    ...nodes.filter(isMissed).map(({ id }) => `Node ${id} cannot be reached.`),
    ...endings.filter(isMissed).map(({ id }) => `Ending ${id} cannot be reached.`),
    ...unoffered,
    ...deadEnds.map(
      ({ node, option, walk }) =>
        `${option === undefined ? `At ${node} nothing is offered` : `After ${node}.${option} no way is open`}, reached by ${walkWords(walk) || 'starting'}.`,
    ),
    ...(endless.length > 0 ? [`Round and round without a way out: ${endless.join(', ')}.`] : []),
  ];
  return lines.length === 0 && complete
    ? ['Everything can be reached, nothing is a dead end.']
    : lines;
}
