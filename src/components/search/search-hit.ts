/** One result, written into a copy of the template of search-body.ts. Text only: nothing is parsed as HTML. */
import type { ExcerptPart } from '#domain/search/excerpt.ts';
import type { Result } from '#domain/search/result.ts';

/** The word and drawing of a role or kind, taken from the facets, where facets-markup.ts has put them. */
export interface Looks {
  word(facet: 'role' | 'kind', value: string): string;
  /** A fresh copy; no words (`''`) for a role without a drawing. */
  badge(role: string): Node | string;
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

const toNode = ({ text, marked }: ExcerptPart): Node | string =>
  marked ? element('mark', text) : text;

/** Role, “Lesson F1.1”, “6 min”: as many of the three as the page has. */
function facts({ role, kind, id, minutes }: Result, looks: Looks): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (role !== undefined) {
    const who = element('span', looks.badge(role), looks.word('role', role));
    who.className = `role ${role}`;
    found.push(who);
  }
  found.push(element('span', [looks.word('kind', kind), id].filter(Boolean).join(' ')));
  if (minutes !== undefined) found.push(element('span', `${minutes} min`));
  return found;
}

function fill(link: HTMLAnchorElement | null, { title, href }: { title: string; href: string }) {
  if (!link) return;
  link.textContent = title;
  link.href = href;
}

/** Makes the list item of a result. */
export function renderHit(
  template: HTMLTemplateElement,
  result: Result,
  looks: Looks,
): DocumentFragment {
  const item = document.importNode(template.content, true);
  item.querySelector('[data-hit="facts"]')?.append(...facts(result, looks));
  fill(item.querySelector('[data-hit="title"]'), result);
  item.querySelector('[data-hit="snippet"]')?.append(...result.snippet.map(toNode));
  if (result.section) fill(item.querySelector('[data-hit="section"] a'), result.section);
  else item.querySelector('[data-hit="section"]')?.remove();
  return item;
}
