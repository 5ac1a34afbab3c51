/** A short scenario as front matter holds it: a flag, a score that decides, a second chance, three endings. */
import type { SectionLink } from '#catalog/sections.ts';
import type { Scenario, ScenarioOption } from '#domain/content/scenario.ts';

function option(
  id: string,
  next: ScenarioOption['next'],
  rest: Partial<ScenarioOption> = {},
): ScenarioOption {
  const text = `“I choose ${id}.”`;
  const feedback = `That is what ${id} does, and why.`;
  return { id, text, feedback, when: [], scores: {}, set: [], clear: [], next, ...rest };
}

const promised = { flag: 'promised', is: true };

export const story: Scenario = {
  kind: 'scenario',
  id: 'TS',
  role: 'everyone',
  minutes: 5,
  ideas: [],
  sources: [],
  objective: 'stay with a problem',
  covers: ['F1.1'],
  cast: [
    { name: 'You', part: 'in accounts' },
    { name: 'Rosa Okafor', part: 'whose battery is late' },
    { name: 'Dev', part: 'in delivery' },
  ],
  scores: [
    { id: 'trust', name: 'Trust', means: 'How far Rosa believes us.', better: 'more', start: 0 },
    { id: 'effort', name: 'Effort', means: 'Work for Rosa.', better: 'less', start: 0 },
  ],
  flags: [{ id: 'promised', means: 'You promised tonight.' }],
  start: 'call',
  nodes: [
    {
      id: 'call',
      scene: 'The phone rings. Rosa has been passed along twice. “Is this Delivery?”',
      ask: 'What do you say first?',
      recovery: false,
      section: 'F1.1#listen',
      options: [
        option('stay', 'close', { scores: { trust: 2 } }),
        option('promise', 'close', { scores: { trust: 1 }, set: ['promised'] }),
        option('pass', 'bounce', { scores: { trust: -2, effort: 2 } }),
      ],
    },
    {
      id: 'bounce',
      scene: 'Rosa is back. “You again.”',
      ask: 'A second chance. What now?',
      recovery: true,
      options: [
        option('sorry', 'close', { scores: { trust: 2 } }),
        option('later', 'lost', { scores: { effort: 2 } }),
      ],
    },
    {
      id: 'close',
      scene: 'Dev has found it.',
      ask: 'How do you close?',
      recovery: false,
      options: [
        option(
          'text',
          [
            { to: 'held', when: [{ score: 'trust', atLeast: 2 }] },
            { to: 'nearly', when: [] },
          ],
          {
            scores: { trust: 1, effort: -1 },
          },
        ),
        option('leave', 'nearly', { scores: { effort: 1 } }),
        option('correct', 'held', { when: [promised], clear: ['promised'] }),
      ],
    },
  ],
  endings: [
    { id: 'held', outcome: 'held', title: 'Held', text: 'Rosa met one company.', read: ['F1.1'] },
    {
      id: 'nearly',
      outcome: 'nearly',
      title: 'Nearly',
      text: 'It moved.',
      again: 'close',
      read: [],
    },
    { id: 'lost', outcome: 'lost', title: 'Lost', text: 'Rosa left.', again: 'bounce', read: [] },
  ],
  debrief: ['Which step came hardest?'],
  recall: [{ days: 2, ask: 'Name the steps.' }],
};

/** The same story after an edit: an option is gone, and another node stands before the last one. */
export const edited: Scenario = {
  ...story,
  nodes: [
    ...story.nodes.slice(0, 1).map((node) => ({
      ...node,
      options: [
        option('stay', 'news', { scores: { trust: 2 } }),
        ...node.options.filter(({ id }) => id === 'promise'),
        option('listen', 'close', { scores: { trust: 1 } }),
      ],
    })),
    {
      id: 'news',
      scene: 'Dev writes.',
      ask: 'What do you ask?',
      recovery: false,
      options: [option('when', 'close'), option('who', 'bounce')],
    },
    ...story.nodes.slice(1),
  ],
};

export const sectionLink = (section: string): SectionLink => ({
  href: `/lessons/${section}`,
  lesson: undefined,
});
export const linkOf = (id: string) => ({ href: `/lessons/${id}/`, title: `Lesson ${id}` });
