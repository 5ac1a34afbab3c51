/** Blocks as Markdown, to paste into a page, an issue or a review. */
import type { Block } from './blocks.ts';

export function markdownText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${escaped(block.heading)}`;
  if ('lines' in block) return block.lines.map((line) => `- ${escaped(line)}`).join('\n');
  const rule = block.columns.map(() => '---');
  return [block.columns.map(escaped), rule, ...block.rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cell(text: string): string {
  return text.split('\n').map(escaped).join('<br>');
}

/** Signs that Markdown would read as something else, made plain. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|~]/g, String.raw`\$&`).replace(/^[#+-]/, String.raw`\$&`);
}
