import { readSource, type Bank, type TitledScenario } from '#exchange/bank.ts';
import { answerKeyTable, decisionTable } from '#exchange/table.ts';
import { terminalText, wrap } from '#exchange/table/terminal.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizPage, scenarioPage } from './pages.ts';
import { bankOf, everyType } from './questions.ts';

function bank(): Bank {
  const source = readSource('x.mdx', quizPage);
  if (source.is !== 'bank') throw new Error(source.is);
  return source.bank;
}

function scenario(text: string = scenarioPage): TitledScenario {
  const source = readSource('x.mdx', text);
  if (source.is !== 'scenario') throw new Error(source.is);
  return source.scenario;
}

describe('the answer key', () => {
  test('names question, right answer, section, use and type, and counts them', () => {
    expect(answerKeyTable(bank(), { width: 110 })).toBe(
      [
        'X1: A page',
        '==========',
        '',
        'Quiz: 2 questions, 1 drawn for each round. Pass mark 80%, starts in practice mode.',
        'By type: single 1, numeric 1.',
        'By what they train: why 1, recall 1.',
        '',
        'Id     Question                Right answer            Section              Asks    Type',
        '-----  ----------------------  ----------------------  -------------------  ------  -------',
        'X1-q1  Why hand over by name?  Somebody owns the case  F3.1#the-four-steps  why     single',
        'X1-q2  What share was lost?    9.5 ± 0.1 %             F3.1#the-four-steps  recall  numeric',
        '',
      ].join('\n'),
    );
  });

  test('has a right answer for each type, or says that there is none', () => {
    const text = answerKeyTable(bankOf(everyType), 'markdown');

    for (const cell of [
      '2<br>4<br>6',
      'False',
      '1. Hear<br>2. Own<br>3. Act<br>4. Return',
      '“I have it” → Held<br>“I sent it” → Passed<br>“Mine” → Held',
      String.raw`the café owner<br>\*star\*`,
      '(not graded)',
    ]) {
      expect(text).toContain(`| ${cell} |`);
    }
  });

  test('is Markdown on request, with signs that would break a table made plain', () => {
    const { questions, ...rest } = bank();
    const table = answerKeyTable(
      { ...rest, questions: questions.map((each) => ({ ...each, stem: 'a | b' })) },
      'markdown',
    );

    expect(table).toContain('# X1: A page\n\n- Quiz: 2 questions');
    expect(table).toContain(String.raw`| X1-q1 | a \| b | Somebody owns the case |`);
  });
});

describe('the decision table', () => {
  const lines = decisionTable(scenario(), { width: 200 }).split('\n');

  test('has a row for each option: when it is shown, what it does, where it leads', () => {
    const row = (start: string): string =>
      lines.find((line) => line.startsWith(start))?.replaceAll(/ {2,}/g, ' | ') ?? '';

    expect(row('own ')).toBe(
      'own | I will find it tonight. | always | trust +2 | sets promised | second',
    );
    expect(row('wait ')).toBe('wait | Please wait here. | always | trust −1 | second');
    expect(row('ring ')).toBe('ring | Ring her | promised | good if trust ≥ 3');
    expect(row('leave ')).toBe('leave | Leave it | always | clears promised | bad');
    expect(row('never ')).toBe('never | Never shown | not promised | bad');
    expect(lines.join('\n')).toMatch(/\n +else bad\n/);
  });

  test('shortens the scene and says what else belongs to a node', () => {
    expect(lines).toContain('Ada stands at the desk with a bag that is not hers and a …');
    expect(lines).toContain('Taught in F3.1#the-four-steps.');
    expect(lines).toContain('A weak choice can still be made good here.');
  });

  test('ends with the strongest path and with what cannot be reached', () => {
    expect(lines.slice(lines.indexOf('What can happen') + 3)).toEqual([
      'Strongest path: first.own, second.ring.',
      'Score trust can reach 0 to 3.',
      'Ending lonely cannot be reached.',
      'Option second.never is never shown.',
      '',
    ]);
  });

  test('says when all is well', () => {
    const well = scenarioPage
      .replace(/ {2}- \{ id: lonely.*\n/, '')
      .replace(/ {6}- id: never[\s\S]*?next: bad\n/, '');

    expect(decisionTable(scenario(well), 'markdown')).toContain(
      '- Everything can be reached, nothing is a dead end.\n',
    );
  });

  test('names dead ends, endless rounds and nodes that nothing leads to', () => {
    const stuck = decisionTable(
      scenario(scenarioPage.replace('          - { to: bad }\n', '')),
      'markdown',
    );
    const endless = decisionTable(
      scenario(
        scenarioPage.replaceAll('next: bad', 'next: second').replace('to: bad', 'to: second'),
      ),
      'markdown',
    );
    const skipped = decisionTable(scenario(scenarioPage.replaceAll('next: second', 'next: bad')), {
      width: 200,
    });

    expect(stuck).toContain('Ending lonely cannot be reached.');
    expect(endless).toContain('Ending bad cannot be reached.');
    expect(skipped).toContain('Node second cannot be reached.');
  });
});

describe('text for a terminal', () => {
  const cells = fc.array(fc.string({ minLength: 1, maxLength: 60 }), {
    minLength: 3,
    maxLength: 3,
  });

  test('never passes the width while each column can have eight characters', () => {
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1 }),
        fc.integer({ min: 28, max: 200 }),
        (rows, width) => {
          const text = terminalText([{ columns: ['a', 'b', 'c'], rows }], width);

          for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('loses no word when it breaks lines', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const bare = (words: string): string => words.replaceAll(/[ \n]/g, '');

        expect(bare(wrap(text, width).join(''))).toBe(bare(text));
      }),
    );
  });
});
