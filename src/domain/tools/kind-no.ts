/** T8, the kind-no builder: four lines to say, the seconds they take, and what they are held against. */
import { scriptOf, type Script } from './kind-no-script.ts';
import {
  blamingWords,
  falseHopes,
  hidingPlaces,
  isPreciseTime,
  isRealOption,
  isRepeatable,
  longestSeconds,
  policyIsAll,
  saysI,
  saysNoun,
  secondsAloud,
  spokenWords,
  vagueNouns,
  wordsPerMinute,
} from './kind-no-words.ts';
import type { Check, Figure, Part, Result, Sentence, Tool } from './outcome.ts';
import type { Say } from './say.ts';
import type { Shape, Sheet } from './shape.ts';

export const shape = {
  fields: {
    feeling: { is: 'story', longest: 300 },
    ask: { is: 'text' },
    noun: { is: 'text', longest: 60 },
    // Several lines, so that a whole sentence is seen while it is typed, and on paper.
    rule: { is: 'story', longest: 200 },
    reason: { is: 'story', longest: 300 },
    shareable: { is: 'choice', options: ['yes', 'no'] },
    'option-one': { is: 'story', longest: 200 },
    'option-two': { is: 'story', longest: 200 },
    next: { is: 'story', longest: 200 },
    time: { is: 'text', longest: 100 },
  },
  lists: {},
} as const satisfies Shape;

type Fields = Sheet<typeof shape>['fields'];

const good = (text: string): Check => ({ state: 'good', text });
const look = (text: string): Check => ({ state: 'look', text });
const open = (text: string): Check => ({ state: 'open', text });
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function checkNoun(all: string, { noun }: Fields): Check {
  const vague = vagueNouns(all);
  if (vague.length > 0) return look(`Name the thing itself instead of ${quoted(vague)}.`);
  if (noun === '') return open('Fill in their word for the thing: “heater”, not “item”.');
  return saysNoun(all, noun)
    ? good(`You say “${noun}”, their own word.`)
    : look(`Say “${noun}” in the script, as they do. “Item” could be anything.`);
}

function checkI({ refusal }: Script): Check {
  const hiding = hidingPlaces(refusal);
  if (hiding.length > 0)
    return look(`Say what you can’t do yourself, without hiding behind ${quoted(hiding)}.`);
  return saysI(refusal)
    ? good('A person speaks: the no says “I”.')
    : look('Begin the no with “I can’t …”.');
}

function checkReason({ reason, shareable }: Fields): Check {
  if (shareable === undefined)
    return open('May you share the reason? Until you say yes, it stays out.');
  if (shareable === 'no') return look('Ask for one true sentence that you may share.');
  if (policyIsAll(reason)) return look('Say the true reason: what the rule is there for.');
  return reason === ''
    ? look('The script admits that you don’t know the reason. Find it out, and never invent one.')
    : good('The true reason is in it.');
}

function checkPolicy({ rule, reason, shareable }: Fields): Check {
  const said = shareable === 'yes' && reason !== '' ? reason : rule;
  const alone = policyIsAll(said) || (said === rule && /\bpolicy\b/iu.test(rule));
  return alone
    ? look('“Policy” stands alone as the reason. Say what the rule is for.')
    : good('“Policy” is not the only reason.');
}

function checkOption(fields: Fields): Check {
  const options = [fields['option-one'], fields['option-two']].filter((option) => option !== '');
  if (options.length === 0) return look('Offer one thing you can do.');
  return options.some(isRealOption)
    ? good('There is a real option.')
    : look('Offer something they can have today, not a way out of your door.');
}

function checkTime({ time }: Fields): Check {
  if (time === '') return look('Name the time of the next step.');
  return isPreciseTime(time)
    ? good('The next step has a time.')
    : look(`“${time}” is hard to hold you to. Name a day or an hour.`);
}

function checksOf(fields: Fields, script: Script, all: string, say: Say): readonly Check[] {
  const { refusal, offer, next } = script;
  const hopes = falseHopes(`${refusal} ${offer} ${next}`);
  const blame = blamingWords(all);
  const fits = secondsAloud(all) < longestSeconds;
  const limit = say.number(longestSeconds);
  return [
    checkNoun(all, fields),
    checkI(script),
    checkReason(fields),
    checkPolicy(fields),
    checkOption(fields),
    hopes.length === 0
      ? good('No false hope: it sounds like a no.')
      : look(`This sounds like a maybe: ${quoted(hopes)}. Say what is certain.`),
    checkTime(fields),
    next === ''
      ? open('Fill in the next step, so that they can repeat it.')
      : isRepeatable(next)
        ? good('The next step is short enough to repeat. Try it on a colleague.')
        : look('Shorten the next step to one sentence that they could repeat.'),
    Object.values(script).some((line) => line === '')
      ? open(`Fill in all four lines to see if they stay under ${limit} seconds.`)
      : fits
        ? good(`It reads aloud in under ${limit} seconds.`)
        : look(`It takes ${limit} seconds or more. Cut what they know already.`),
    ...(blame.length === 0
      ? []
      : [look(`Leave out what puts them in the wrong: ${quoted(blame)}.`)]),
  ];
}

const names = {
  heard: '1. Show you heard',
  refusal: '2. The no, and why',
  offer: '3. What you can do',
  next: '4. Next step and time',
} as const;
const lines = ['heard', 'refusal', 'offer', 'next'] as const;

/** Whole seconds, never rounded up: what shows 25 is not under 25. */
const seconds = (text: string): number => Math.floor(secondsAloud(text));

function partsOf(script: Script, all: string, say: Say): readonly Part[] {
  const row = (name: string, text: string): readonly string[] => [
    name,
    say.number(spokenWords(text).length),
    say.number(secondsAloud(text), 1),
  ];
  return [
    {
      is: 'card',
      id: 'script',
      leads: true,
      title: 'A kind and clear no',
      lines: lines.map((line) => ({ label: names[line], text: script[line] })),
    },
    {
      is: 'table',
      id: 'length',
      title: 'How long each line takes',
      twin: {
        columns: ['Line', 'Words', 'Seconds aloud'],
        rows: lines.map((line) => row(names[line], script[line])),
        total: row('All four', all),
      },
    },
  ];
}

function figuresOf(script: Script, all: string, checks: readonly Check[], say: Say): Figure[] {
  const words = spokenWords(all).length;
  return [
    {
      id: 'seconds',
      label: 'Seconds to read aloud',
      value: say.number(seconds(all)),
      note: `${say.number(words)} words at ${say.number(wordsPerMinute)} a minute, a rule of thumb`,
    },
    { id: 'words', label: 'Words', value: say.number(words), note: 'in all four lines' },
    {
      id: 'next-words',
      label: 'Words in the next step',
      value: script.next === '' ? 'not available' : say.number(spokenWords(script.next).length),
      note:
        script.next === ''
          ? 'The next step is not filled in.'
          : 'what they should be able to repeat',
    },
    {
      id: 'checks',
      label: 'Checks that hold',
      value: say.share(checks.filter(({ state }) => state === 'good').length, checks.length),
      note: 'of the list below',
    },
  ];
}

function findingOf(all: string, checks: readonly Check[], say: Say): readonly Sentence[] {
  const time = seconds(all);
  const rest = checks.find(({ state }) => state !== 'good');
  return [
    [
      'This no takes ',
      { point: `about ${say.number(time)} ${time === 1 ? 'second' : 'seconds'}` },
      ' to say.',
    ],
    [
      rest === undefined
        ? 'Every check holds. Now read it aloud to somebody.'
        : `Next: ${rest.text}`,
    ],
  ];
}

function answer({ fields }: Sheet<typeof shape>, say: Say): Result {
  const at = [
    ...(fields.feeling === '' && fields.ask === '' ? ['feeling', 'ask'] : []),
    ...(fields.rule === '' ? ['rule'] : []),
  ];
  if (at.length > 0) return { is: 'missing', at };
  const script = scriptOf(fields);
  const all = lines.map((line) => script[line]).join(' ');
  const checks = checksOf(fields, script, all, say);
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(all, checks, say),
      figures: figuresOf(script, all, checks, say),
      parts: partsOf(script, all, say),
      checks,
      notes: [
        'The checks look for English words from a list. Your ear is the better judge: read it aloud.',
        `${say.number(wordsPerMinute)} words a minute is a rule of thumb. Slow down for bad news, and leave room for an answer.`,
        'Leave names and order numbers out of a script that you print.',
      ],
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
