import { describe, expect, test } from 'vitest';
import { lowered } from '#book/headings.ts';
import { change, find, findAll, lineOf, tag } from '#book/tree/markup.ts';
import { readHtml } from '#book/tree/read-html.ts';
import { writeXml } from '#book/tree/write-xml.ts';

const bodyOf = (html: string) => find(readHtml(html), 'body')?.children ?? [];

describe('writing markup as XML', () => {
  test('text and attributes are escaped, so that any text is well-formed', () => {
    const markup = [tag('p', { title: 'a "b" & <c>' }, 'x < y & z > ', tag('br', {}))];

    expect(writeXml(markup)).toBe(
      '<p title="a &quot;b&quot; &amp; &lt;c&gt;">x &lt; y &amp; z &gt; <br/></p>',
    );
  });

  test('an element without content gets an end tag, because parsers of HTML take <span/> for a beginning', () => {
    expect(writeXml([tag('span', { class: 'box' })])).toBe('<span class="box"></span>');
  });

  test('characters that XML has no place for are left out', () => {
    expect(writeXml(['a\u0000b\u000Bc\uFFFEd'])).toBe('abcd');
  });

  test('what is read is written again, drawings with the case of their names', () => {
    const html = '<p>One<br>two</p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>';

    expect(writeXml(bodyOf(html))).toBe(
      '<p>One<br/>two</p><svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"></path></svg>',
    );
  });

  test('comments and what stands in templates are not read', () => {
    const markup = bodyOf('<p>yes</p><!-- no --><template><p>no</p></template>');

    expect(writeXml(markup)).toBe('<p>yes</p><template></template>');
  });
});

describe('finding and changing', () => {
  const tree = tag('div', {}, tag('p', { class: 'a b' }, 'One'), tag('p', { class: 'ab' }, 'Two'));

  test('a class is found as a whole word', () => {
    expect(findAll(tree, '.b').map(lineOf)).toEqual(['One']);
    expect(find(tree, '.c')).toBeUndefined();
  });

  test('an element that was changed is not gone through again', () => {
    const twice = change([tree], (one) => (one.name === 'p' ? [tag('p', {}, one)] : undefined));

    expect(findAll(twice[0] ?? '', 'p')).toHaveLength(4);
  });

  test('headings move down and keep the look of their rank', () => {
    expect(writeXml(lowered([tag('h1', {}, 'A'), tag('h5', {}, 'B')], 2))).toBe(
      '<h3 class="rank-1">A</h3><h6 class="rank-5">B</h6>',
    );
  });
});
