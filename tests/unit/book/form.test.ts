import { describe, expect, test } from 'vitest';
import { printColours, resolved } from '#book/form/colours.ts';
import { printedPage } from '#book/printed-page.ts';
import { find, type Markup } from '#book/tree/markup.ts';
import { readHtml } from '#book/tree/read-html.ts';
import { writeXml } from '#book/tree/write-xml.ts';
import { sayIn } from '#domain/tools/say.ts';

const css = `
:root { --ink: #0e2820; --draw-line: var(--ink); --skin: #b5764d; --amber: #10281f; }
@media (scripting: enabled) { :root { --ink: #efefe6; } }
@media print { :root { --ink: #000000; } }`;

const press = { colours: printColours(css), say: sayIn('en-GB'), today: '2026-11-23' };

function printedFrom(html: string): { body: string; answers: string } {
  const main = find(readHtml(`<main>${html}</main>`), 'main');
  if (!main) throw new Error('There is no main.');
  const { body, answers } = printedPage(main, press);
  const text = (markup: readonly Markup[]): string => writeXml(markup);
  return { body: text(body), answers: text(answers) };
}

const bodyFrom = (html: string): string => printedFrom(html).body;

describe('colours on paper', () => {
  test('those of print hold, dark ones never', () => {
    expect(resolved('var(--draw-line)', press.colours)).toBe('#000000');
  });

  test('mixed colours are worked out, as readers of books cannot', () => {
    expect(resolved('color-mix(in srgb,var(--skin),var(--amber) 50%)', press.colours)).toBe(
      '#634f36',
    );
  });

  test('a drawing keeps its description and gets the lines of its style sheet', () => {
    const html =
      '<svg class="art" viewBox="0 0 1 1" role="img" aria-label="A bowl"><path class="dl" d="M0 0"></path></svg>';

    expect(bodyFrom(html)).toContain('role="img" aria-label="A bowl"');
    expect(bodyFrom(html)).toContain('stroke="#000000"');
  });
});

describe('a page on paper', () => {
  test('nothing is left to press, to type into or to be told', () => {
    const html =
      '<p>Read.</p><button>Press</button><form class="plan-form"><input></form><p role="status">Said</p><p hidden>Later</p><playbook-notes><p>Notes</p></playbook-notes><script>x</script>';

    expect(bodyFrom(html)).toBe('<p>Read.</p>');
  });

  test('a term leads to the glossary, and its note is not repeated', () => {
    const html =
      '<p>A <button class="term" popovertarget="term-silo">silo</button><span class="term-note" popover id="term-silo">Long text</span>.</p>';

    expect(bodyFrom(html)).toBe('<p>A <a class="term" href="/glossary/#silo">silo</a>.</p>');
  });

  test('a note keeps its words', () => {
    expect(
      bodyFrom(
        '<p class="note warn"><svg class="i"></svg><span><b>The trap:</b> Haste.</span></p>',
      ),
    ).toBe('<p class="note"><b>The trap:</b> Haste.</p>');
  });

  test('what a page shows only when opened is read on paper', () => {
    expect(bodyFrom('<details><summary>What to say</summary><p>“Hello.”</p></details>')).toContain(
      '“Hello.”',
    );
  });
});

/** A question as the site renders it. */
const question = (type: string, inside: string, reasons: string, attrs = ''): string => `
<div class="card quiz-q" id="Q-q1" data-type="${type}" ${attrs}><p class="quiz-h"><span class="quiz-no">From the bank</span></p>
<fieldset><legend>Who <em>owns</em> it?<small>Move the steps until the order is right.</small></legend>${inside}</fieldset>
<details class="quiz-why"><summary>The answer, and why</summary><ul>${reasons}</ul><p><a href="#held">Where this is taught</a></p></details></div>`;

const option = (id: string, text: string): string =>
  `<div class="quiz-o" data-row="${id}"><label><input type="radio"><span>${text}</span></label></div>`;

const reason = (id: string, head: string): string =>
  `<li data-reason="${id}"><b>${head}</b><p>Because.</p></li>`;

describe('questions', () => {
  const single = printedFrom(
    question(
      'single',
      option('me', 'Me') + option('you', 'You'),
      reason('you', 'Not right: You') + reason('me', 'Right: Me'),
    ),
  );

  test('options have boxes and letters, and nothing says which is right', () => {
    expect(single.body).toContain('<ol class="options" type="A">');
    expect(single.body.match(/class="box"/g)).toHaveLength(2);
    expect(single.body).not.toContain('Right: Me');
  });

  test('the answer names every option by its letter, with its reason', () => {
    expect(single.answers).toContain('<b>A. Right: Me</b><p>Because.</p>');
    expect(single.answers).toContain('<b>B. Not right: You</b>');
  });

  test('question and answer lead to each other', () => {
    expect(single.body).toContain('href="#Q-q1-answer"');
    expect(single.answers).toContain('id="Q-q1-answer"');
    expect(single.answers).toContain('href="#Q-q1"');
  });

  test('an order is numbered by hand', () => {
    const { body } = printedFrom(
      question('ordering', option('a', 'First') + option('b', 'Then'), ''),
    );

    expect(body).toContain('Number the steps in the right order.');
    expect(body).toContain('<ul class="order">');
  });

  test('a matching question has a box for a letter in each row, and the letters below', () => {
    const row =
      '<div class="quiz-o" data-row="fee"><label><span>A fee</span><select><option value="">Choose…</option><option value="keep">Keep</option><option value="drop">Drop</option></select></label></div>';
    const { body, answers } = printedFrom(question('matching', row, reason('drop', 'Drop')));

    expect(body).toContain('<ol class="choices" type="A"><li>Keep</li><li>Drop</li></ol>');
    expect(answers).toContain('<b>B. Drop</b>');
  });

  test('a number is written on a line, with its unit', () => {
    const row =
      '<div class="quiz-o" data-row="written"><label><span>Your answer</span><input></label></div>';

    expect(bodyFrom(question('numeric', row, '', 'data-unit="renters"'))).toMatch(
      /Your answer: <span class="line"[^>]*><\/span> renters/,
    );
  });
});
