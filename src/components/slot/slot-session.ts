/** What a reload must not lose and the next meeting need not know: the clock, the sheets chosen, the quote shown. */
import { newClock, readClock, type AgendaClock } from '#domain/agenda/clock.ts';
import { slotLengths, slotTools, type SlotTool } from '#domain/slot/agenda.ts';

const key = 'playbook-slot';

/** The clock before the meeting. */
export const notStarted = newClock(slotLengths);

export interface SlotState {
  clock: AgendaClock;
  /** Id of the sheet chosen for each tool; absent: the latest. '' for the say–do tracker: a new one. */
  chosen: Partial<Record<SlotTool, string>>;
  /** Which quote is shown, from 0. */
  quote: number;
  /** Whether keys do what the buttons do. */
  keys: boolean;
}

export function readSession(): SlotState {
  const kept = stored();
  const chosen: SlotState['chosen'] = {};
  for (const tool of slotTools) {
    const id = fieldOf(kept.chosen, tool);
    if (typeof id === 'string') chosen[tool] = id;
  }
  return {
    clock: readClock(kept.clock, slotLengths) ?? notStarted,
    chosen,
    quote: Number.isSafeInteger(kept.quote) ? Number(kept.quote) : 0,
    keys: kept.keys !== false,
  };
}

/** Where the browser keeps nothing, the slot still runs; only a reload begins it anew. */
export function keepSession(state: SlotState): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Said once for the whole page by the banner about storage.
  }
}

function stored(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? Object.entries(value).find(([field]) => field === name)?.[1]
    : undefined;
