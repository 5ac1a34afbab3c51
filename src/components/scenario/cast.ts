/** The people of a scenario as small discs: initials and a role colour. Used when the page is built. */
import type { Role } from '#domain/content/common.ts';
import type { Scenario } from '#domain/content/scenario.ts';

export type Tone = 'brand' | 'leader' | 'middle' | 'front' | 'trainer';

export interface Person {
  readonly name: string;
  readonly part: string;
  /** At most two letters; “You” for the learner. */
  readonly initials: string;
  readonly tone: Tone;
}

const toneOf: Record<Role, Tone> = {
  everyone: 'brand',
  leader: 'leader',
  middle: 'middle',
  frontline: 'front',
  trainer: 'trainer',
};
const tones: readonly Tone[] = ['front', 'middle', 'leader', 'trainer', 'brand'];

/** The learner, who comes first, has the colour of the scenario’s role; nobody else has it while there are others. */
export function peopleOf({ cast, role }: Pick<Scenario, 'cast' | 'role'>): Person[] {
  const own = toneOf[role];
  const others = tones.filter((tone) => tone !== own);
  return cast.map(({ name, part }, index) => ({
    name,
    part,
    initials: index === 0 && name === 'You' ? name : initialsOf(name),
    tone: index === 0 ? own : (others[(index - 1) % others.length] ?? own),
  }));
}

/** The people a scene names, in the order of the cast; the learner, who is always there, is left out. */
export function peopleIn(scene: string, people: readonly Person[]): Person[] {
  const spoken = new Set(scene.match(/\p{Letter}+/gu));
  return people.slice(1).filter(({ name }) => spoken.has(name.split(' ')[0] ?? name));
}

function initialsOf(name: string): string {
  const letters = name.split(' ').map((word) => word.charAt(0));
  return letters.slice(0, 2).join('');
}
