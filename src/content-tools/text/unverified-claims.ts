/**
 * Claims that are told everywhere and that we could not trace to a source we trust. Source: content brief, section 2,
 * “Unverified – keep out of content”, and its remark on premortems.
 */

export interface UnverifiedClaim {
  /** The claim in a few words, for the message. */
  readonly claim: string;
  /** A sentence makes the claim when all of these are found in it. No `g` flag. */
  readonly signs: readonly RegExp[];
  /** Why we leave it out. */
  readonly reason: string;
}

const percent = String.raw`(?: ?%| ?per ?cent| percent)`;
const customers = /\b(?:customer|buyer|client|shopper)s?\b/iu;
const someShare = /%|\bper ?cent\b|\bpercent\b/iu;

/** A share in digits or words: 96%, 96 per cent, ninety-six out of a hundred, 96 in 100. */
function share(digits: string, words: string): RegExp {
  return new RegExp(
    `\\b(?:${digits}|${words})(?:${percent}| (?:out of|in|of) (?:every )?(?:a hundred|100))`,
    'iu',
  );
}

/** The list. Each sign is wide on its own; together they leave scenes and arithmetic alone. */
export const unverifiedClaims: readonly UnverifiedClaim[] = [
  {
    claim: 'what it costs to win a customer, compared with keeping one',
    signs: [
      customers,
      /\b(?:acquir\w*|attract\w*|win|wins|winning|recruit\w*|gain|gains|gaining|find|finding|get|getting|new)\b/iu,
      /\b(?:cost\w*|cheaper|dearer|(?:more |less )?expensive|spend\w*|price\w*)\b/iu,
      /(?:\b(?:[5-9]|1\d|2[0-5]|five|six|seven|eight|nine|ten|fifteen|twenty|twenty-five)(?: times (?:more|less|as|the|what|dearer|cheaper|costlier|higher)\b| ?×| ?x\b|[- ]?fold\b))/iu,
    ],
    reason:
      'The figures, 5 to 25 times, come second-hand and hedged. Count your own costs instead.',
  },
  {
    claim: 'the profit that five per cent more retention brings',
    signs: [
      /\bprofit\w*/iu,
      /\b(?:retention|retain\w*|keep\w*|kept|loyal\w*|defect\w*|leav\w*|stay\w*)\b/iu,
      /\b(?:25|95|twenty-five|ninety-five)(?: ?%| ?per ?cent| percent| ?[–-] ?(?:95|ninety)| to (?:95|ninety))/iu,
    ],
    reason:
      'Nobody found 25 to 95% in general. The 1990 article has three firms, and we quote those by trade.',
  },
  {
    claim: 'how many unhappy customers never complain',
    signs: [share('96', 'ninety-six'), /\bcomplain\w*|\bsay (?:nothing|so)\b|\bsilen\w*/iu],
    reason: 'We found no study behind the 96%. Say who was silent in your own case.',
  },
  {
    claim: 'how many silent customers stand behind one complaint',
    signs: [
      /\bcomplain\w*/iu,
      /\b(?:one|1) (?:in|out of) (?:every )?(?:26|twenty-six)\b|\b(?:26|twenty-six) (?:others?|more|silent|who)\b/iu,
    ],
    reason: 'It is the untraced 96% in other words.',
  },
  {
    claim: 'how much people forget within a day',
    signs: [share('70', 'seventy'), /\bforg[eo]t\w*/iu],
    reason: 'The 70% is told without a study. Cite what Roediger and Karpicke measured.',
  },
  {
    claim: 'the golden ten minutes of recovery',
    signs: [/\b(?:10|ten)[- ]minutes?\b/iu, /\bgolden\b/iu],
    reason: 'No study that we know of sets ten minutes.',
  },
  {
    claim: 'four times more satisfied customers after recovery',
    signs: [
      /\b(?:4|four)(?: times| ?×| ?x)/iu,
      /\b(?:more satisfied|as satisfied|happier|as happy|more content|satisfied)\b/iu,
    ],
    reason: 'We could not trace it. The 2007 meta-analysis has what is known.',
  },
  {
    claim: 'how much likelier people who do not reply are to leave',
    signs: [
      /\b(?:3|three|14|fourteen)(?: ?[–-] ?14| to (?:14|fourteen))?(?: times| ?×| ?x\b)/iu,
      /\blikel\w*/iu,
      /\b(?:leav\w*|churn\w*|defect\w*|lost|go)\b/iu,
    ],
    reason: 'We could not trace the 3 to 14 times. Pew says what silence does show.',
  },
  {
    claim: 'a figure of Gallup’s on engagement',
    signs: [
      /\bGallup\b/u,
      /\d|\bper ?cent\b|\b(?:half|third|thirds|quarter|quarters|fifth|fifths)\b|\bin (?:ten|five|four|three)\b/iu,
    ],
    reason: 'We have not seen Gallup’s figures.',
  },
  {
    claim: 'a share of engaged staff',
    signs: [
      /\b(?:dis|un)?engage(?:d|ment)\b/iu,
      /\b(?:staff|employees?|workers?|teams?|people|colleagues?|workforce)\b/iu,
      someShare,
    ],
    reason: 'Such figures are Gallup’s, and we have not seen them.',
  },
  {
    claim: 'how many firms have a chief customer officer',
    signs: [
      /\b(?:90|ninety)(?: ?%| ?per ?cent| percent)|\bnine (?:out of|in) (?:every )?ten\b|\bnine tenths\b/iu,
      /\bchief (?:customer|experience)\b|\bCCOs?\b/iu,
    ],
    reason: 'We could not trace the 90%.',
  },
  {
    claim: 'how much more concrete words sell',
    signs: [
      /\b(?:concrete|specific|exact|precise)\b/iu,
      /\b(?:words?|language|phrases?|wording)\b/iu,
      someShare,
      /\b(?:sales?|sell\w*|sold|buy\w*|bought|spen[dt]\w*|revenue|purchas\w*)\b/iu,
    ],
    reason: 'Reports of the rise do not agree. Say that buying rose, without a figure.',
  },
  {
    claim: 'who first used an empty chair',
    signs: [
      /\bempty (?:chair|seat)\b/iu,
      /\b(?:was|were) (?:the )?first\b|\bfirst (?:to|used|put|placed|left|set|kept|person|firm)\b|\binvent\w*|\boriginat\w*|\bpioneer\w*|\bBezos\b|\bAmazon\b/iu,
    ],
    reason: 'Several people are named, and we could not settle it.',
  },
  {
    claim: 'publication details of a book by Jeanne Bliss',
    signs: [
      /\bBliss\b/u,
      /\bbooks?\b/iu,
      /\b(?:19|20)\d\d\b|\bpublish\w*|\beditions?\b|\bISBN\b|\bWiley\b|\bPenguin\b|\bPortfolio\b|\bJossey\b/iu,
    ],
    reason: 'We have not seen the book. Credit her and the article.',
  },
  {
    claim: 'how many more causes a premortem finds',
    signs: [
      /\bpre-?mortems?\b|\bhindsight\b/iu,
      /\b(?:30|thirty)(?: ?%| ?per ?cent| percent)|\ba third more\b/iu,
    ],
    reason: 'The 30% is an older study at second hand. Describe the method without it.',
  },
];

/** The claims that a sentence makes. */
export function claimsIn(sentence: string): UnverifiedClaim[] {
  return unverifiedClaims.filter(({ signs }) => signs.every((sign) => sign.test(sentence)));
}
