/** The words of the common scale and levels. Source: content brief, section 3.5. */
import type { Level } from '#domain/content/assessment.ts';

/** The four answers to a statement, lowest first. */
export const answers = [
  { value: 1, word: 'Rarely' },
  { value: 2, word: 'Sometimes' },
  { value: 3, word: 'Usually' },
  { value: 4, word: 'Always, with proof' },
] as const;

/** Each level: its name, the means it covers, and what it looks like in general. Lowest first. */
export const levelWords: Record<Level, { name: string; range: string; meaning: string }> = {
  chance: { name: 'Chance', range: 'under 1.75', meaning: 'Depends on who is on duty' },
  habit: { name: 'Habit forming', range: '1.75 to under 2.75', meaning: 'Some people, some days' },
  reliable: { name: 'Reliable', range: '2.75 to under 3.5', meaning: 'Normal practice, measured' },
  shared: {
    name: 'Shared',
    range: '3.5 and above',
    meaning: 'All teams and partners, improved from evidence',
  },
};
