/** Conditions, effects and ways of a scenario in words short enough for a cell. */
import type { ScenarioCondition, ScenarioOption } from '#domain/content/scenario.ts';
import type { Step } from '#domain/progress/model.ts';

/** `always`, `promised, not late`, `trust ≥ 2`: one line for each condition. */
export function conditionWords(conditions: readonly ScenarioCondition[]): string {
  return conditions.length === 0 ? 'always' : conditions.map(conditionWord).join('\n');
}

function conditionWord(condition: ScenarioCondition): string {
  if ('flag' in condition) return condition.is ? condition.flag : `not ${condition.flag}`;
  return 'atLeast' in condition
    ? `${condition.score} ≥ ${condition.atLeast}`
    : `${condition.score} ≤ ${condition.atMost}`;
}

/** `trust +2`: one line for each score that changes. */
export function effectWords({ scores }: ScenarioOption): string {
  return Object.entries(scores)
    .filter(([, change]) => change !== 0)
    .map(([score, change]) => `${score} ${change > 0 ? '+' : '−'}${Math.abs(change)}`)
    .join('\n');
}

/** `sets promised`, `clears late`: one line for each flag. */
export function flagWords({ set, clear }: ScenarioOption): string {
  return [...set.map((flag) => `sets ${flag}`), ...clear.map((flag) => `clears ${flag}`)].join(
    '\n',
  );
}

/** Where an option leads, one line for each way that has conditions of its own. */
export function wayWords({ next }: ScenarioOption): string {
  if (typeof next === 'string') return next;
  return next
    .map(({ to, when }) => {
      const words = conditionWords(when).replaceAll('\n', ' and ');
      return when.length === 0 ? `else ${to}` : `${to} if ${words}`;
    })
    .join('\n');
}

/** `first.calm, second.own`: the options chosen, each after its node. */
export function walkWords(walk: readonly Step[]): string {
  return walk.map(({ node, option }) => `${node}.${option}`).join(', ');
}

/** The first words of a text. @param most how many words are kept */
export function shortened(text: string, most: number): string {
  const words = text.split(/\s+/);
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}
