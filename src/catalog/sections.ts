/** Where the section that teaches an answer stands. */
import { href } from './href.ts';
import { linkTo } from './references.ts';
import { pagesOf } from './pages.ts';

/** The section that teaches an answer. */
export interface SectionLink {
  href: string;
  /** Title of the lesson it stands in; undefined on that lesson’s own page. */
  lesson: string | undefined;
}

/**
 * Resolves `LESSON#heading` and `#heading` to links.
 * @param here id of the page the questions stand on; its own sections need no address
 */
export async function sectionLinks(here: string): Promise<(section: string) => SectionLink> {
  const lessons = new Map<string, { address: string; title: string }>();
  for (const { data } of await pagesOf('lesson')) {
    const link = await linkTo(data.id);
    if (link) lessons.set(data.id, { address: href(link.address), title: link.title });
  }
  return (section) => {
    const [lesson = '', heading = ''] = section.split('#');
    const found = lesson === here ? undefined : lessons.get(lesson);
    return { href: `${found?.address ?? ''}#${heading}`, lesson: found?.title };
  };
}
