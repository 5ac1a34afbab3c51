/** The first page: title, what it is, and whose words these are. */
import type { Book } from '../book.ts';
import { tag } from '../tree/markup.ts';
import { document } from './document.ts';

export const coverFile = (book: Book): string =>
  document(book.title, 'frontmatter', [
    tag(
      'section',
      { class: 'cover', 'epub:type': 'titlepage', 'aria-label': 'Title page' },
      tag('h1', { class: 'rank-1' }, book.title),
      tag('p', { class: 'lead' }, book.description),
      tag(
        'p',
        {},
        'Ideas from Jeanne Bliss, Micah Solomon and other practitioners, retold in our own words and credited where they are used.',
      ),
      tag(
        'p',
        { class: 'cap' },
        'You may copy, change and share the text: ',
        tag(
          'a',
          { href: 'https://creativecommons.org/licenses/by/4.0/' },
          'Creative Commons Attribution 4.0',
        ),
        '. Name The CX Playbook, link the licence and say what you changed.',
      ),
    ),
  ]);
