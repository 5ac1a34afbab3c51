/** What one does with an answer: show it to the room, take it along, hand it on. Loaded with the first of these. */
import { part } from '#components/element/part.ts';
import { download } from '#components/plan/download.ts';
import type { Outcome } from '#domain/tools/outcome.ts';
import type { Written } from '#domain/tools/shape.ts';
import { project } from './answer/projector.ts';
import { copyText } from '#components/tool/exchange/copy-text.ts';
import { resultCsv } from '#components/tool/exchange/sheet-csv.ts';
import { linkTo } from '#components/tool/exchange/sheet-link.ts';

const words = {
  linked: 'Link copied. Everything you wrote is in it, so send it only to people who may read it.',
  refused: 'The browser did not let us copy. The link stands below: select it and copy it.',
  tooLong: 'There is too much in this sheet for a link. Download it instead.',
} as const;

/** @param name of the file, without its ending. */
export async function perform(
  act: string,
  root: HTMLElement,
  outcome: Outcome,
  { name, written }: { name: string; written: Written },
): Promise<void> {
  const say = (sentence: string): void => {
    part(root, '[data-part=said]', HTMLElement).textContent = sentence;
  };
  if (act === 'project') project(part(root, '[data-part=outcome]', HTMLElement));
  else if (act === 'csv') download(`${name}.csv`, 'text/csv', resultCsv(outcome));
  else if (act === 'print') print();
  else if (act === 'link') {
    const link = await linkTo(written, root.dataset.id);
    if (link === undefined) say(words.tooLong);
    else say((await copyText(link)) ? words.linked : `${words.refused} ${link}`);
  }
}
