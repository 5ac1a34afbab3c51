/** Where the section that teaches an answer stands. */
import { href } from './href.ts';
import { linkTo } from './references.ts';
import { pagesOf } from './pages.ts';

/**
 * Resolves `LESSON#heading` and `#heading` to addresses.
 * @param here id of the page the questions stand on; its own sections need no address
 */
export async function sectionHref(here: string): Promise<(section: string) => string> {
  const addresses = new Map<string, string>();
  for (const { data } of await pagesOf('lesson')) {
    const link = await linkTo(data.id);
    if (link) addresses.set(data.id, href(link.address));
  }
  return (section) => {
    const [lesson = '', heading = ''] = section.split('#');
    const address = lesson === '' || lesson === here ? '' : (addresses.get(lesson) ?? '');
    return `${address}#${heading}`;
  };
}
