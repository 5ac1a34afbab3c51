/** Says once that two minutes are left of a step, and once that its time is up. */
import { isRunning, partOf } from '#domain/agenda/clock.ts';
import type { Room } from '#domain/workshop/room.ts';
import { stepTimeOf, type StepTime } from '#domain/workshop/step-time.ts';

const words = {
  soon: (title: string) => `Two minutes left: ${title}.`,
  over: (title: string) => `Time is up: ${title}.`,
} as const;

export class StepWarning {
  #at: { step: number; time: StepTime } | undefined;

  /**
   * @param titleOf title of a step, from 0
   * @returns what is to be said now; undefined when it was said before, or had come before this page was opened.
   */
  next({ clock }: Room, now: number, titleOf: (step: number) => string): string | undefined {
    const was = this.#at;
    const step = partOf(clock);
    const time = stepTimeOf(clock, now);
    this.#at = { step, time };
    if (was?.step !== step || was.time === time || time === 'in' || !isRunning(clock))
      return undefined;
    return words[time](titleOf(step));
  }
}
