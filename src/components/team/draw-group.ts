/** Everything about one page whose results are in. */
import { part } from '#components/element/part.ts';
import { dayInFull } from '#components/my-playbook/days.ts';
import { people, type Asked, type Picture } from '#domain/rollup/picture.ts';
import { drawTable } from './draw-table.ts';
import { copyOf } from './templates.ts';

export function drawGroup(host: ParentNode, asked: Asked, picture: Picture): HTMLElement {
  const { page, entries, names, stages } = asked;
  const group = copyOf(host, 'group', HTMLElement);
  group.dataset.page = page.key.id;
  group.dataset.kind = page.key.kind;
  const link = part(group, 'h2 a', HTMLAnchorElement);
  link.href = page.href;
  link.textContent = page.title;
  const days = entries.map(({ handed }) => handed.day).sort();
  part(group, '.team-about > :last-child', HTMLElement).textContent =
    `${people(entries.length)}, ${daysInWords(days)}`;
  part(group, '.team-finding', HTMLElement).textContent = picture.finding;
  part(group, '[data-tables]', HTMLElement).append(
    ...picture.tables.map((table) =>
      drawTable(host, table, ({ key = '' }, index) =>
        table.names === 'stages'
          ? { numbered: `Stage ${index + 1}`, name: stages[index] ?? '' }
          : { numbered: `Person ${index + 1}`, name: names[key] ?? '' },
      ),
    ),
  );
  part(group, '.team-notes', HTMLElement).append(
    ...picture.notes.map((note) => {
      const line = document.createElement('li');
      line.textContent = note;
      return line;
    }),
  );
  statements(host, group, asked);
  return group;
}

/** Only self-checks have levels and statements. */
function statements(host: ParentNode, group: HTMLElement, { page }: Asked): void {
  const details = part(group, '.team-statements', HTMLElement);
  details.hidden = page.dimensions.length === 0;
  part(group, '.team-key', HTMLElement).hidden = details.hidden;
  part(details, 'div', HTMLElement).append(
    ...page.dimensions.map(({ name, statements: texts }) => {
      const block = copyOf(host, 'statements', HTMLElement);
      part(block, 'h3', HTMLElement).textContent = name;
      part(block, 'ol', HTMLElement).append(
        ...texts.map(({ text }) => {
          const line = document.createElement('li');
          line.textContent = text;
          return line;
        }),
      );
      return block;
    }),
  );
}

/** @param days sorted, at least one. */
function daysInWords(days: readonly string[]): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return first === last ? dayInFull(first) : `${dayInFull(first)} to ${dayInFull(last)}`;
}
