/** A scenario as a decision table: for each node what is offered, when, with what effect and where it leads. */
import type { ScenarioNode } from '#domain/content/scenario.ts';
import type { TitledScenario } from '../bank.ts';
import type { Block } from './blocks.ts';
import { conditionWords, effectWords, flagWords, shortened, wayWords } from './scenario-words.ts';
import { surveyLines } from './survey-lines.ts';

const wordsOfScene = 14;

export function decisionTableBlocks(scenario: TitledScenario): Block[] {
  return [
    { heading: `${scenario.id}: ${scenario.title}`, level: 1 },
    { lines: facts(scenario) },
    ...scenario.nodes.flatMap(nodeBlocks),
    { heading: 'Endings', level: 2 },
    {
      columns: ['Id', 'Outcome', 'Title', 'Text', 'Again from', 'Read'],
      rows: scenario.endings.map(({ id, outcome, title, text, again = '', read }) => [
        id,
        outcome,
        title,
        shortened(text, wordsOfScene),
        again,
        read.join(', '),
      ]),
    },
    { heading: 'What can happen', level: 2 },
    { lines: surveyLines(scenario) },
  ];
}

function facts({ nodes, endings, start, scores, flags }: TitledScenario): string[] {
  return [
    `Scenario: ${nodes.length} nodes, ${endings.length} endings. Starts at ${start}.`,
    ...scores.map(
      ({ id, name, means, better, start: value }) =>
        `Score ${id} (${name}): starts at ${value}, ${better} is better. ${means}`,
    ),
    ...flags.map(({ id, means }) => `Flag ${id}: ${means}`),
  ];
}

function nodeBlocks({ id, scene, ask, recovery, section, options }: ScenarioNode): Block[] {
  const about = [
    shortened(scene, wordsOfScene),
    `Asks: ${ask}`,
    ...(recovery ? ['A weak choice can still be made good here.'] : []),
    ...(section === undefined ? [] : [`Taught in ${section}.`]),
  ];
  return [
    { heading: id, level: 2 },
    { lines: about },
    {
      columns: ['Option', 'Text', 'Shown when', 'Effects', 'Flags', 'Goes to'],
      rows: options.map((option) => [
        option.id,
        option.text,
        conditionWords(option.when),
        effectWords(option),
        flagWords(option),
        wayWords(option),
      ]),
    },
  ];
}
