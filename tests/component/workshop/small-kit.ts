/** A kit with one step of each form, small enough to see at a glance what its handouts must hold. */
import type { Kit } from '#catalog/workshops.ts';
import type { WorkshopActivity } from '#domain/content/workshop.ts';

const step = (id: string, start: number, activity?: WorkshopActivity) => ({
  id: `K9-${id}`,
  start,
  minutes: 5,
  title: `Step ${id}`,
  text: `What happens in ${id}.`,
  mode: 'talking' as const,
  method: 'Pairs',
  slide: { title: `Slide of ${id}.` },
  say: `Words for ${id}.`,
  watch: `Signs in ${id}.`,
  ...(activity && { activity }),
});

const card = {
  id: 'card-kind-no',
  title: 'Kind no',
  text: 'When the answer is no.',
  lesson: 'C1.1',
  lines: [
    { id: 'no-heard', label: 'I heard', say: 'what you need.' },
    { id: 'no-can-do', label: 'What I can do' },
  ],
};

export const smallKit: Kit = {
  slug: 'small',
  address: '/workshops/small/',
  pages: {
    slides: '/workshops/small/slides/',
    presenter: '/workshops/small/presenter/',
    join: '/workshops/small/join/',
    handout: '/workshops/small/handout/',
  },
  cards: [card],
  links: [{ id: 'A9', title: 'Nine questions', address: '/assessments/nine/', kind: 'assessment' }],
  data: {
    kind: 'workshop',
    id: 'K9',
    title: 'Small kit',
    description: 'A kit for this test.',
    role: 'trainer',
    ideas: [],
    sources: [],
    minutes: 30,
    audience: 'One team.',
    size: { least: 4, most: 8 },
    drawing: 'bowl',
    lessons: ['C1.1'],
    tools: ['T9'],
    assessments: ['A9'],
    cards: [card.id],
    materials: [{ id: 'K9-pens', text: 'Pens' }],
    prepare: [{ id: 'K9-ask', when: 'One week before', text: 'Ask them.' }],
    access: ['Anyone may pass.'],
    remote: 'Share one file.',
    steps: [
      step('talk', 0),
      step('write', 5, {
        form: 'write',
        do: 'Write down one case.',
        boxes: [
          { id: 'K9-case', label: 'The case', lines: 4 },
          { id: 'K9-wait', label: 'The wait', lines: 2 },
        ],
      }),
      step('rate', 10, { form: 'rate', do: 'Mark every stage.', tool: 'T9' }),
      step('card', 15, { form: 'card', do: 'Try the card.', card: card.id }),
      step('check', 20, { form: 'check', do: 'Answer for yourself.', assessment: 'A9' }),
      step('plan', 25, {
        form: 'plan',
        do: 'Plan one thing.',
        plan: { if: 'the phone rings', then: 'smile' },
      }),
    ],
    debrief: ['What surprised you?', 'What comes next?'],
    recall: [
      { days: 2, title: 'Two', text: 'What did you write?' },
      { days: 7, title: 'Seven', text: 'What did you mark?' },
      { days: 30, title: 'Thirty', text: 'What did you plan?' },
    ],
  },
};
