/** The agenda of the ten-minute customer slot, as lesson M4.2 teaches it: five parts of two minutes. */

/** Ids of the tools whose sheets the slot shows. */
export const slotTools = ['T1', 'T4', 'T7'] as const;
export type SlotTool = (typeof slotTools)[number];
export const isSlotTool = (id: string): id is SlotTool => slotTools.some((tool) => tool === id);

/** What the notes of a meeting are kept under among the sheets, and the page they belong to. */
export const slotNotes = {
  id: 'slot',
  title: 'Run the customer slot',
  address: '/tools/slot/',
} as const;

export interface AgendaPart {
  readonly id: 'count' | 'leaver' | 'front' | 'try' | 'act';
  readonly title: string;
  /** What to bring, or to do. Shown where no sheet has it. */
  readonly bring: string;
  readonly tool: SlotTool;
  /** The words of the link to that tool. */
  readonly link: string;
}

export const agenda: readonly AgendaPart[] = [
  {
    id: 'count',
    title: 'The count',
    bring: 'Bring the customers gained and lost in the last period, as counts of people.',
    tool: 'T1',
    link: 'Count them with customer math',
  },
  {
    id: 'leaver',
    title: 'A leaver’s words',
    bring:
      'Bring one leaver’s own words, with their leave. If nobody has rung, say “no call this week”, and let the two minutes stay empty.',
    tool: 'T4',
    link: 'Write them into the listening log',
  },
  {
    id: 'front',
    title: 'The front',
    bring:
      'Bring what people who serve customers heard this week. If they cannot come, read their note first.',
    tool: 'T7',
    link: 'Note it in the say–do tracker',
  },
  {
    id: 'try',
    title: 'My own try',
    bring: 'Bring what one of you met as a customer in the week before.',
    tool: 'T7',
    link: 'Note it in the say–do tracker',
  },
  {
    id: 'act',
    title: 'One act',
    bring:
      'Ask what the four have in common. Choose one thing to try, with its moment, and say who decides afterwards.',
    tool: 'T7',
    link: 'Open the say–do tracker',
  },
];

/** Minutes of each part: two, as lesson M4.2 teaches it. */
export const slotLengths: readonly number[] = agenda.map(() => 2);
