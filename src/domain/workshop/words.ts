/** How a kit is described in words. */
import type { WorkshopMode } from '#domain/content/workshop.ts';

/** “6 to 10 people”, “12 people or more”. */
export function sizeText({ least, most }: { least: number; most?: number | undefined }): string {
  if (most === undefined) return `${least} people or more`;
  return least === most ? `${least} people` : `${least} to ${most} people`;
}

/** The word for each mode, as the legend of the strip has it. */
export const modeWords: Readonly<Record<WorkshopMode, string>> = {
  silent: 'Silent',
  moving: 'On your feet',
  talking: 'Talking',
};

/** What one would say the whole is: “10 steps in 45 minutes”. */
export const agendaText = (steps: number, minutes: number): string =>
  `${steps} steps in ${minutes} minutes`;
