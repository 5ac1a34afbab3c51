/** What a kind no is held against: pure questions about English text, each with a list of words one can argue with. */

/** Curly and straight apostrophes read the same. */
const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set((plain(text).match(pattern) ?? []).map((word) => word.replaceAll("'", '’'))),
];

/** Words as they are spoken; a number is one word. */
export const spokenWords = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * A calm pace for bad news. Source: content brief 3.6, T8, a rule of thumb; on purpose below the 183 words a minute that
 * adults average when they read English aloud (Brysbaert 2019, Journal of Memory and Language 109, 104047).
 */
export const wordsPerMinute = 150;

/** A kind no is read aloud in less than this. Source: content brief 3.6, T8. */
export const longestSeconds = 25;

/** Seconds to read a text aloud. Formula: words ÷ 150 × 60 (content brief 3.6, T8). */
export const secondsAloud = (text: string): number =>
  (spokenWords(text).length / wordsPerMinute) * 60;

const hopes =
  /\b(?:might|hopefully|maybe|perhaps|possibly|probably|i'll see what i can do|see what (?:i|we) can do|(?:we|you) (?:will|'ll) see|we'll see|i'll try|i will try|try (?:my|our) best|do (?:my|our) best|fingers crossed|with any luck|if (?:you are|you're|we are|we're) lucky|should be (?:fine|ok|okay|possible)|can't promise|cannot promise|no promises|you never know|squeeze (?:you|it) in|pull some strings|put in a (?:good )?word)\b/gu;

/** Words that sound like a maybe. They plant hope where the answer is no. */
export const falseHopes = (text: string): string[] => found(text, hopes);

const vague =
  /\b(?:the|this|that|your|an?) (?:item|product|issue|matter|problem|case|request|article|unit|goods|situation|thing|stuff|query|transaction|incident)\b/gu;

/** “The item” and its like: words that could be said to anybody. */
export const vagueNouns = (text: string): string[] => found(text, vague);

/** Does the text say the customer’s own word, and is that word not a vague one? */
export function saysNoun(text: string, noun: string): boolean {
  const word = plain(noun)
    .replace(/^(?:the|an?|my|your|their) /u, '')
    .trim();
  return word !== '' && vagueNouns(`the ${word}`).length === 0 && plain(text).includes(word);
}

const others =
  /\b(?:they (?:won't|will not|don't|do not|never|said|told|decided|make|made)|head office|headquarters|management|my (?:boss|manager|supervisor)|the (?:company|bosses|computer) (?:says|said|won't|will not|doesn't|does not|decided)|computer says no)\b/gu;

/** Words that hide behind somebody else. */
export const hidingPlaces = (text: string): string[] => found(text, others);

/** Does a person speak? “I” as a word of its own. */
export const saysI = (text: string): boolean => /\bI\b/u.test(text);

const policyWords =
  /\b(?:polic(?:y|ies)|rules?|procedures?|regulations?|terms(?: and conditions)?|guidelines?|protocols?|standards?|process)\b/gu;
const filler =
  /\b(?:it|its|is|are|do|does|don|doesn|was|be|that|this|the|an?|our|my|your|their|we|i|am|you|they|company|store|shop|head|office|because|of|by|to|on|in|under|against|for|not|so|says?|said|have|has|follow|stick|goes|allow|allows|allowed|permit|permits|permitted|afraid|sorry|unfortunately|what|how|and|just|only|standard|internal|strict|very)\b(?:'\w+)?/gu;

/** Is “policy”, “the rules” or the like all that is said? A reason is what the rule is for. */
export function policyIsAll(reason: string): boolean {
  const text = plain(reason);
  return (
    text.match(policyWords) !== null &&
    spokenWords(text.replace(policyWords, ' ').replace(filler, ' ')).length === 0
  );
}

const soon =
  /\b(?:soon|shortly|asap|as soon as|in due course|(?<!\b(?:no|not) )later|when (?:i|we) can|at some point|some time|sometime|eventually|in a while|a few|several|next available)\b/u;
const clock =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|midday|midnight|o'clock|january|february|march|april|june|july|august|september|october|november|december|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an|a) (?:minutes?|hours?|days?|weeks?)|(?:at|by|before|after|until) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:in|by|of|early|late|mid|this|next) may|now|straight away|right away|immediately)\b/u;

/** Could somebody say afterwards whether it was kept? “By four on Thursday” yes, “soon” no. */
export const isPreciseTime = (time: string): boolean =>
  clock.test(plain(time)) && !soon.test(plain(time));

const brushOff =
  /\b(?:nothing|none|no option|n\/a|complain|make a complaint|(?:look|check|see|go|visit) (?:on|at|to)? ?(?:the|our) (?:web ?site|web page|faq|app)|contact (?:us|head office|customer services?|support)|(?:call|ring|come|try) (?:back|again)|another time|take it or leave it|sorry)\b/u;

/** Is it something to be had: three words or more, no maybe, and no way of sending people off? */
export const isRealOption = (option: string): boolean =>
  spokenWords(option).length >= 3 &&
  falseHopes(option).length === 0 &&
  !brushOff.test(plain(option));

const blame =
  /\b(?:as i (?:have )?(?:already )?(?:told|said|explained|mentioned)|like i said|you should(?:n't)? have|you failed|you must understand|you have to understand|calm down)\b/gu;

/** Words that put the customer in the wrong. */
export const blamingWords = (text: string): string[] => found(text, blame);

/** Most words of a next step that can be said back after one hearing. A rule of thumb of this playbook. */
export const mostToRepeat = 20;

/** One sentence, few words: can somebody say it back? */
export const isRepeatable = (line: string): boolean =>
  spokenWords(line).length <= mostToRepeat && !/[.?!;]\s+\S/u.test(line.trim());
