/**
 * The checkboxes beside the results, as HTML. The numbers (`small`), and which values a site has, come from the index.
 * Results take their words and drawings from here.
 */
import type { Kind } from '#domain/content/page.ts';
import type { lengthOf } from '#domain/course/length.ts';
import { type Role, roles } from '#domain/course/role.ts';
import { down } from '#components/icon/icons.ts';
import { roleLooks } from '#components/role-badge/roles.ts';

const kinds: Record<Kind | 'glossary', string> = {
  lesson: 'Lesson',
  guide: 'Guide',
  quiz: 'Quiz',
  scenario: 'Scenario',
  assessment: 'Self-check',
  tool: 'Tool',
  workshop: 'Workshop',
  glossary: 'Glossary',
  page: 'Page',
};
const lengths: Record<ReturnType<typeof lengthOf>, string> = {
  short: 'Up to 5 min',
  medium: '6–7 min',
  long: '8 min and more',
};

const option = (name: string, value: string, word: string, badge = ''): string =>
  `<label><input type="checkbox" name="${name}" value="${value}">${badge}<span>${word}</span><small></small></label>`;

const roleOption = (role: Role): string => {
  const { name, art } = roleLooks[role];
  const badge = `<svg class="badge" viewBox="0 0 32 32" aria-hidden="true">${art}</svg>`;
  return option('role', role, name, `<span class="role ${role}">${badge}</span>`);
};

const facet = (legend: string, options: readonly string[]): string =>
  `<fieldset><legend>${legend}</legend>${options.join('')}</fieldset>`;

const wordOptions = (name: string, words: Record<string, string>): string[] =>
  Object.entries(words).map(([value, word]) => option(name, value, word));

/** HTML of the facets: one `fieldset` each for role, kind and length. */
export const facetsMarkup = (): string => `<details class="search-facets" data-part="facets" hidden>
  <summary>
    Filter by role, kind or length
    <span data-part="narrowed"></span>
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">${down}</svg>
  </summary>
  ${facet('For', roles.map(roleOption))}
  ${facet('Kind', wordOptions('kind', kinds))}
  ${facet('Length', wordOptions('length', lengths))}
</details>`;
