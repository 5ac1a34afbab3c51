/** Four lines of a kind no, made from what the learner filled in. The order is that of lesson C1.1. */

/** What the lines are made of; '' where nothing is filled in. */
export interface Pieces {
  /** A sentence to the customer about their trouble, in their words. */
  readonly feeling: string;
  /** Continues “You would like …”. */
  readonly ask: string;
  /** Continues “I can’t …”, or a sentence of its own. */
  readonly rule: string;
  /** Continues “… because …”. */
  readonly reason: string;
  /** May the reason be said? Undefined: not answered, so it is not said. */
  readonly shareable: 'yes' | 'no' | undefined;
  readonly 'option-one': string;
  readonly 'option-two': string;
  /** Continues “I will …”, or a sentence of its own. */
  readonly next: string;
  readonly time: string;
}

/** The lines in their order; '' for a line that nothing was filled in for. */
export interface Script {
  readonly heard: string;
  readonly refusal: string;
  readonly offer: string;
  readonly next: string;
}

/** One line without the mark it ends with: the learner may have written in several. */
const oneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const trimmed = (text: string): string => oneLine(text).replace(/[\s.,;:]+$/u, '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string =>
  text === '' || /[.?!…][”"’]?$/u.test(text) ? capital(text) : `${capital(text)}.`;

/** A small first letter, unless the word is “I”, a short form or a name for more than one capital. */
const small = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) && !/^I\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** The same, only where the first word is no name. */
const smallWord = (text: string): string =>
  /^(?:the|an?|we|you|they|it|this|that|these|those|there|our|your|my|their|to|after|before|once|since|if|when|all|every|each|one|some|by|for|in|on|at|within|until|today|tomorrow|tonight|no later|not later)\b/iu.test(
    text,
  )
    ? small(text)
    : text;

/** Takes a beginning away that the learner wrote although the line has it already. */
const without = (beginning: RegExp, text: string): string => trimmed(text).replace(beginning, '');

/** Begins like a sentence with a subject of its own. */
const hasSubject =
  /^(?:I|we|you|he|she|it|they|the|an?|our|my|your|their|his|her|this|that|these|there|nobody|no one|somebody|someone)(?:[’']\w+)?\s/iu;

/** Begins with a name that does something: “Ravi will call you”. */
const hasName =
  /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:will|can|can[’']t|cannot|is|has|does)\b/u;

/** “I can’t” and the rest, or the sentence as it stands. */
const begin = (starter: string, text: string): string =>
  hasSubject.test(text) || hasName.test(text) ? capital(text) : `${starter} ${small(text)}`;

function heard({ feeling, ask }: Pieces): string {
  const wish = without(
    /^(?:(?:you|I)(?:[’']d| would) like|(?:you|I) want|(?:you|I) need|you asked for|would like)\s+/iu,
    ask,
  );
  return [
    sentence(oneLine(feeling)),
    wish === '' ? '' : sentence(`You would like ${smallWord(wish)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function refusal({ rule, reason, shareable }: Pieces): string {
  const no = without(
    /^(?:(?:I )?(?:can[’']t|cannot|can not)|I(?: am|[’']m) (?:not able|unable) to)\s+/iu,
    rule,
  );
  if (no === '') return '';
  const line = begin('I can’t', no);
  const because = without(/^because\s+/iu, reason);
  if (shareable === 'yes' && because !== '')
    return sentence(`${line}, because ${smallWord(because)}`);
  if (shareable === 'no')
    return `${sentence(line)} I may not share the reason, and I won’t invent one.`;
  return shareable === 'yes'
    ? `${sentence(line)} I don’t know the reason, so I will ask.`
    : sentence(line);
}

function offer(pieces: Pieces): string {
  const [first, second] = [pieces['option-one'], pieces['option-two']]
    .map((option) => without(/^(?:what I can do:|(?:or )?I can|or:?)\s+/iu, option))
    .filter((option) => option !== '');
  if (first === undefined) return '';
  const one = sentence(`What I can do: ${smallWord(first)}`);
  return second === undefined ? one : `${one} ${sentence(`Or: ${smallWord(second)}`)}`;
}

function nextStep({ next, time }: Pieces): string {
  const step = without(/^(?:I(?:[’']ll| will)|will)\s+/iu, next);
  const when = trimmed(time);
  if (step === '') return '';
  return sentence([begin('I will', step), smallWord(when)].filter((part) => part !== '').join(' '));
}

/** The script. Source: content brief 3.6, T8, and lesson C1.1. */
export const scriptOf = (pieces: Pieces): Script => ({
  heard: heard(pieces),
  refusal: refusal(pieces),
  offer: offer(pieces),
  next: nextStep(pieces),
});
