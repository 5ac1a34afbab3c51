/** A page found, as the list shows it. */
import { dropStart, parseExcerpt, textOf, withEllipses, type ExcerptPart } from './excerpt.ts';

/** The part of a Pagefind fragment that search reads. Pages emit the `meta` fields themselves. */
export interface IndexedPage {
  url: string;
  /** `title` always; `role`, `kind`, `id`, `minutes`, `description` where the page has them. */
  meta: Readonly<Partial<Record<string, string>>>;
  /** HTML with `<mark>`, never to be used as HTML. */
  excerpt: string;
  /** The parts of the page that match: one per heading, and one without `anchor` for the text above the first. */
  sub_results: readonly SubResult[];
}

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
  weighted_locations: readonly { balanced_score: number }[];
}

export interface Result {
  href: string;
  title: string;
  /** Values as in the index (`frontline`, `lesson`); the page that shows them has the words. */
  role: string | undefined;
  kind: string;
  /** Shown after the kind: “Lesson F1.1”. Guides go by their title. */
  id: string | undefined;
  minutes: string | undefined;
  snippet: ExcerptPart[];
  /** The heading under which the query is found best, when there is one. */
  section: { title: string; href: string } | undefined;
}

/** Starlight’s anchor of the page title: not a section. */
const PAGE_TOP = '_top';

const score = ({ weighted_locations }: SubResult): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** The part that matches best; the first of equals. */
function bestPart(page: IndexedPage): SubResult | undefined {
  return page.sub_results.toSorted((one, other) => score(other) - score(one))[0];
}

/** The words under the title: the place that matched, else the page’s own description. */
function snippetOf({ excerpt, meta }: IndexedPage, best: SubResult | undefined): ExcerptPart[] {
  const found = parseExcerpt(best?.excerpt ?? excerpt);
  // A part of the page begins with its heading, or the end of it. The list shows headings on a line of their own.
  const text = textOf(found);
  const stop = text.indexOf('. ');
  const repeats = stop > 0 && best?.title.endsWith(text.slice(0, stop));
  const parts = repeats ? dropStart(found, stop + 2) : found;
  return meta.description !== undefined && !parts.some(({ marked }) => marked)
    ? [{ text: meta.description, marked: false }]
    : withEllipses(parts);
}

/** Reads a fragment of the index. Browsing without a query passes `null`: then no section stands out. */
export function toResult(page: IndexedPage, query: string | null): Result {
  const best = query === null ? undefined : bestPart(page);
  const { title = page.url, role, kind = 'page', id, minutes } = page.meta;
  const inSection = best?.anchor !== undefined && best.anchor.id !== PAGE_TOP;
  return {
    href: page.url,
    title,
    role,
    kind,
    id: kind === 'guide' ? undefined : id,
    minutes,
    snippet: snippetOf(page, best),
    section: inSection ? { title: best.title, href: best.url } : undefined,
  };
}
