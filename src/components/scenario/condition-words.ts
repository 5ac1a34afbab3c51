/** Conditions in words, for those who read a scenario as a book and keep count themselves. Used when the page is built. */
import type { Scenario, ScenarioCondition } from '#domain/content/scenario.ts';

/** “trust is 3 or more, and it is true that …” @param conditions At least one. */
export function conditionsInWords(
  conditions: readonly ScenarioCondition[],
  { scores, flags }: Pick<Scenario, 'scores' | 'flags'>,
): string {
  const inWords = (condition: ScenarioCondition): string => {
    if ('flag' in condition) {
      const means = flags.find(({ id }) => id === condition.flag)?.means ?? condition.flag;
      return `this is ${condition.is ? 'true' : 'not true'}: “${means}”`;
    }
    const name = scores.find(({ id }) => id === condition.score)?.name ?? condition.score;
    return 'atLeast' in condition
      ? `${name.toLowerCase()} is ${condition.atLeast} or more`
      : `${name.toLowerCase()} is ${condition.atMost} or less`;
  };
  return conditions.map(inWords).join(', and ');
}
