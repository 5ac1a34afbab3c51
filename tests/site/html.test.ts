import path from 'node:path';
import { esmResolver, FileSystemConfigLoader, HtmlValidate, type Message } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { dist, pageFiles } from '../support/site.ts';

const pages = await pageFiles();
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** An empty heading or button in a template gets its text before anybody meets it. */
const isFilledLater = ({ ruleId, selector }: Message): boolean =>
  ['empty-heading', 'text-content'].includes(ruleId) &&
  / > template(:nth-child\(\d+\))? > /.test(selector ?? '');

describe('the markup is valid, by the rules of .htmlvalidate.mjs', () => {
  test.for(pages)('%s', async (file) => {
    const { results } = await validator.validateFile(path.join(dist, file));
    const messages = results
      .flatMap((result) => result.messages)
      .filter((message) => !isFilledLater(message));
    expect(
      messages.map(
        ({ line, column, ruleId, message, selector }) =>
          `${line}:${column} ${ruleId}: ${message} (${selector ?? 'no element'})`,
      ),
    ).toEqual([]);
  });
});
