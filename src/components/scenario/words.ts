/** What the page of a scenario says while it is walked. Kept together so that it can be read in one place. */
import type { Step } from '#domain/progress/model.ts';

export const words = {
  chooseFirst: 'Choose what you say or do first.',
  choose: 'Choose this',
  goOn: 'Continue',
  toEnding: 'See how it ends',
  takenBack: 'Taken back. Choose again.',
  notSaved: 'Not saved. Your walk stays here until you close this page.',
  savedNow: 'Saved now.',
  scene: (number: number) => `Scene ${number}`,
  soFar: (steps: number) =>
    steps === 0 ? 'nothing yet' : `${steps} ${steps === 1 ? 'choice' : 'choices'}`,
  /** A stored walk no longer holds after an edit. @param scene number of the scene it goes on from */
  changed: (scene: number) =>
    scene === 1
      ? 'This story has changed since you were here, so it starts again from scene 1.'
      : `This story has changed since you were here. You go on from scene ${scene}; what you chose before still stands.`,
  parting: (scene: number | undefined) =>
    scene === undefined
      ? 'You walked the strongest path there is.'
      : `The two paths part at scene ${scene}.`,
  partsHere: 'The paths part here',
  sameChoice: 'You chose this too',
  changedPath: 'The story has changed since. Only the part that is still in it is shown.',
  tryFrom: (scene: number) => `Try from scene ${scene}`,
  recovered: (scene: number, { lost }: { lost: boolean }) =>
    lost
      ? `Scene ${scene} was a second chance: a weak start could still be made good there.`
      : `A weak start is no lost cause: at scene ${scene} you had a second chance, and you used it.`,
  earlier: (walks: number) => (walks === 0 ? 'none yet' : String(walks)),
  walkedOn: (day: string) => `You walked this path on ${day}.`,
  gone: 'An ending that is no longer in this story',
  total: (value: number) => inFigures(value),
} as const;

/** A number with a minus sign that is as wide as a plus. */
export function inFigures(value: number): string {
  return String(value).replace('-', '−');
}

/** A change with its sign: +2, −1. */
export function changeInFigures(change: number): string {
  return change > 0 ? `+${change}` : inFigures(change);
}

/** Ids of the walk’s steps in one text, to tell walks apart. */
export function signOf(steps: readonly Step[]): string {
  return steps.map(({ node, option }) => `${node}/${option}`).join(' ');
}
