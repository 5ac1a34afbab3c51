import path from 'node:path';
import {
  esmResolver,
  FileSystemConfigLoader,
  HtmlValidate,
  type Message,
  type Report,
} from 'html-validate';
import { describe, expect, test } from 'vitest';
import { barMarkup, noteMarkup } from '#components/notes/note-markup.ts';
import { searchBody } from '#components/search/search-body.ts';
import { dist, pageFiles } from '../support/site.ts';

const pages = await pageFiles();
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** An empty heading or button in a template gets its text before anybody meets it. */
const isFilledLater = ({ ruleId, selector }: Message): boolean =>
  ['empty-heading', 'text-content'].includes(ruleId) &&
  / > template(:nth-child\(\d+\))? > /.test(selector ?? '');

const faults = ({ results }: Report): string[] =>
  results
    .flatMap((result) => result.messages)
    .filter((message) => !isFilledLater(message))
    .map(
      ({ line, column, ruleId, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message} (${selector ?? 'no element'})`,
    );

describe('the markup is valid, by the rules of .htmlvalidate.mjs', () => {
  test.for(pages)('%s', async (file) => {
    expect(faults(await validator.validateFile(path.join(dist, file)))).toEqual([]);
  });

  // In a template, as a page would carry it: what is empty is filled in before anybody meets it.
  test.for([
    ['search', searchBody()],
    ['a note', `<ul>${noteMarkup('here')}${noteMarkup('page')}</ul>`],
    ['the bar beside selected words', barMarkup],
  ] as const)('what is added for %s', async ([, markup]) => {
    const report = await validator.validateString(`<div><template>${markup}</template></div>`);
    expect(faults(report)).toEqual([]);
  });
});
