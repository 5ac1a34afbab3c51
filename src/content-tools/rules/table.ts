/** Every rule of the content check with one sentence an author can read. The one list of rule names. */

/** Rules of `scripts/check-content.ts`. Each has a failing tree in tests/fixtures/content/<rule>. */
export const contentRules = {
  'front-matter': 'Every page starts with front matter between two lines of three hyphens.',
  'yaml-syntax': 'Front matter and data files are valid YAML.',
  'duplicate-key': 'A field stands once in its place.',
  'mdx-syntax': 'The body of a page is valid MDX.',
  'unknown-field': 'Only fields that the schema knows are written.',
  'missing-field': 'Every required field is written and filled in.',
  'wrong-type': 'Every field holds the kind of value its schema asks for.',
  'option-without-feedback':
    'Every option, item, row, answer, outcome and mistake of a question says why it is right or wrong.',
  'question-without-section': 'Every question names the lesson section that teaches its answer.',
  'no-right-answer':
    'A single question has exactly one right option, a multiple question a right and a wrong one, and the rows of a matching question differ in their answers.',
  'overlapping-answers':
    'A number or wording of a written question leads to one thing: the right answer, or one mistake.',
  'tolerance-without-unit': 'A numeric question with a tolerance says in which unit.',
  'duplicate-option':
    'No two options, items, rows or answers of a question read the same once capitals, accents, punctuation and spaces are left out.',
  'catch-all-option': 'No choice speaks about the others, as “all of the above” does.',
  'longest-option':
    'In a quiz with three single questions or more, the right option is the longest in at most 35% of them.',
  'draw-too-large':
    'A quiz that draws has at least one and a half times as many graded questions as it asks.',
  'reused-id':
    'A question that asks something else than before has a higher revision or an id of its own.',
  'unkept-id': 'The ledger of ids knows every published question.',
  'duplicate-id':
    'An id is used once in the whole course; ids inside a question are used once in that question.',
  'broken-reference': 'Every id that is pointed at exists, is of the right kind and is published.',
  'quiz-coverage': 'A quiz asks only about lessons it covers, and covers the lessons that name it.',
  'scenario-name':
    'Inside a scenario, every node, ending, flag and score that is named is also declared.',
  'scenario-unset-flag': 'A condition on a flag has an option that sets this flag.',
  'scenario-unreachable':
    'Every node and ending of a scenario can be reached, and every option is offered to somebody.',
  'scenario-dead-end': 'Before an ending of a scenario there is always a way on.',
  'scenario-loop':
    'No part of a scenario goes round without a way out, or changes a score without end.',
  'tool-fields':
    'A tool page asks for exactly what its calculation reads, and its example can be read.',
  'workshop-agenda':
    'The steps of a workshop follow each other without gap or overlap, and end at its stated length.',
  'workshop-recall': 'A workshop reminds its participants after 2, 7 and 30 days, in this order.',
  'path-cycle': 'No path or module waits, directly or through others, for itself.',
  'path-days': 'The days of a dated path go up from module to module.',
  'lesson-in-no-path': 'Every published lesson is listed in a path.',
  'wrong-folder': 'The folder of a page agrees with its kind, and a guide’s folder with its role.',
  'file-name': 'File and folder names are the page’s address: lower-case words joined by hyphens.',
  'heading-level': 'Body headings start at ## and never skip a level.',
  'title-length': 'A title has at most seven words.',
  'text-length': 'Stems, options, feedback and other short texts keep to their length in words.',
  'uncited-source': 'A lesson cites every source it lists.',
  'unlisted-citation': 'A page lists every source it cites.',
  'unused-source': 'Every source in sources.yaml is listed by a page.',
  'unknown-idea': 'Every idea that a page says it teaches is in the list of ideas.',
  'untaught-idea': 'Every idea in the list is taught by a published page.',
  'shared-run': 'No two lessons share a run of twelve words.',
  'unmatched-figure': 'A figure quoted from a source is among the figures of that source.',
  'uncited-figure': 'A paragraph that speaks of research and gives a figure cites a source.',
  'unverified-claim': 'No text makes a claim that we could not trace to a source we trust.',
  'banned-phrase': 'The words the style guide rules out are not used outside quoted speech.',
} as const satisfies Readonly<Record<string, string>>;

/** Rules of `scripts/reading-grade.ts`. */
export const readingRules = {
  'reading-grade':
    'The Flesch–Kincaid grade of a lesson or guide is at most 9; of a kit, and of what is said in it, at most 8.',
  'word-count':
    'A lesson’s body has 400 to 600 words and a kit’s 80 to 200; a guide has at most 350 in all.',
  'mean-sentence':
    'The sentences of a lesson’s body have 12 to 16 words on average; titles of steps are headings.',
  'long-sentence': 'No sentence of a lesson, guide, kit or card has more than 25 words.',
} as const satisfies Readonly<Record<string, string>>;

export type ContentRuleName = keyof typeof contentRules;
export type ReadingRuleName = keyof typeof readingRules;
export type RuleName = ContentRuleName | ReadingRuleName;
