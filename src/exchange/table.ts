/** `quiz:table`: a scenario as a decision table, a quiz or a lesson’s check as an answer key. */
import type { TitledScenario, Bank } from './bank.ts';
import { answerKeyBlocks } from './table/answer-key.ts';
import { decisionTableBlocks } from './table/decision-table.ts';
import { markdownText } from './table/markdown.ts';
import { terminalText } from './table/terminal.ts';

/** How the table is written: Markdown, or plain text for a terminal of so many characters. */
export type TableStyle = 'markdown' | { readonly width: number };

export function answerKeyTable(bank: Bank, style: TableStyle): string {
  const blocks = answerKeyBlocks(bank);
  return style === 'markdown' ? markdownText(blocks) : terminalText(blocks, style.width);
}

export function decisionTable(scenario: TitledScenario, style: TableStyle): string {
  const blocks = decisionTableBlocks(scenario);
  return style === 'markdown' ? markdownText(blocks) : terminalText(blocks, style.width);
}
