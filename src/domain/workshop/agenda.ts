/** Whether the steps of an agenda add up: each begins where the one before it ends, and the last ends the whole. */

export interface TimedStep {
  readonly id: string;
  /** Minute it begins at. */
  readonly start: number;
  readonly minutes: number;
}

/** What does not add up, at which step and field. */
export interface AgendaProblem {
  /** Index of the step. */
  readonly step: number;
  readonly field: 'start' | 'minutes';
  readonly fact: string;
  readonly hint: string;
}

const minutesText = (minutes: number): string =>
  minutes === 1 ? '1 minute' : `${minutes} minutes`;

function startProblem(
  at: TimedStep,
  before: TimedStep | undefined,
): Omit<AgendaProblem, 'step'> | undefined {
  const free = before === undefined ? 0 : before.start + before.minutes;
  if (at.start === free) return undefined;
  const hint = `Write “start: ${free}”, or change the minutes before it.`;
  if (before === undefined)
    return { field: 'start', fact: `the first step starts at minute ${at.start}`, hint };
  const length = minutesText(Math.abs(at.start - free));
  const fact =
    at.start < free
      ? `overlaps “${before.id}” by ${length}, which ends at minute ${free}`
      : `leaves a gap of ${length} after “${before.id}”, which ends at minute ${free}`;
  return { field: 'start', fact, hint };
}

/** @param minutes the stated length of the whole. */
export function agendaProblems(steps: readonly TimedStep[], minutes: number): AgendaProblem[] {
  const problems = steps.flatMap((step, index): AgendaProblem[] => {
    const problem = startProblem(step, steps[index - 1]);
    return problem ? [{ step: index, ...problem }] : [];
  });
  const last = steps.at(-1);
  const end = last === undefined ? 0 : last.start + last.minutes;
  if (last !== undefined && end !== minutes)
    problems.push({
      step: steps.length - 1,
      field: 'minutes',
      fact: `ends at minute ${end}, but the workshop is stated to take ${minutesText(minutes)}`,
      hint:
        end < minutes
          ? `Add ${minutesText(minutes - end)} to the steps, or write “minutes: ${end}” for the workshop.`
          : `Take ${minutesText(end - minutes)} from the steps, or write “minutes: ${end}” for the workshop.`,
    });
  return problems;
}
