/** A self-assessment as front matter holds it. */
import type { Assessment, Dimension } from '#domain/content/assessment.ts';

const dimension = (id: string, name: string): Dimension => ({
  id,
  name,
  statements: [1, 2, 3, 4].map((number) => ({
    id: `${id}-${number}`,
    text: `${name}, statement ${number}.`,
  })),
  levels: {
    chance: `${name} by chance`,
    habit: `${name} by habit`,
    reliable: `${name} reliably`,
    shared: `${name} shared`,
  },
  next: { text: `Practise ${name.toLowerCase()} once.`, link: 'F1.1' },
});

export const assessment: Pick<Assessment, 'id' | 'period' | 'dimensions'> = {
  id: 'T2',
  period: 'in your last two working weeks',
  dimensions: [
    dimension('noticing', 'Noticing'),
    dimension('owning', 'Owning'),
    dimension('no', 'Delivering a no'),
    dimension('improving', 'Improving'),
    dimension('caring', 'Caring'),
  ],
};

export const linkOf = (id: string) => ({ href: `/lessons/${id}/`, title: `Lesson ${id}` });
