/** How a page of the site becomes a page on paper: what presses, types or remembers goes, what is read stays. */
import { change, isTag, tag, type Markup, type Tag } from '../tree/markup.ts';
import type { Colours } from './colours.ts';
import { drawing, isIcon } from './drawing.ts';

/** What stands on paper in place of an element. `inside` brings children into their printed form. */
export type Form = (element: Tag, inside: Inside) => readonly Markup[];
export type Inside = (markup: readonly Markup[]) => Markup[];

/** Forms by the element’s class (`.plan`) or name (`table`). Classes go first. */
export type Forms = Readonly<Record<string, Form>>;

const gone: Form = () => [];

/** A page on paper has nothing to press, to type into, or to be told by a script. */
const always: Forms = {
  '.btns': gone,
  '.term-note': gone,
  '.plan-form': gone,
  '.explain-pause': gone,
  ...Object.fromEntries(
    [
      'script',
      'template',
      'style',
      'link',
      'noscript',
      'form',
      'fieldset',
      'button',
      'input',
      'select',
      'textarea',
      'label',
      'nav',
    ].map((name) => [name, gone]),
  ),
  ...Object.fromEntries(
    ['notes', 'done', 'follow', 'start', 'hand-over'].map((name) => [`playbook-${name}`, gone]),
  ),
  '.term': ({ attrs, children }, inside) => [
    tag(
      'a',
      { class: 'term', href: `/glossary/#${(attrs.popovertarget ?? '').replace(/^term-/, '')}` },
      ...inside(children),
    ),
  ],
  '.fn': ({ attrs, children }, inside) => [
    tag(
      'a',
      {
        class: 'fn',
        href: attrs.href,
        'aria-label': attrs['aria-label'],
        'epub:type': 'noteref',
        role: 'doc-noteref',
      },
      ...inside(children),
    ),
  ],
  '.table-scroll': ({ children }, inside) => [tag('div', { class: 'table' }, ...inside(children))],
  details: ({ children }, inside) => [tag('div', { class: 'more' }, ...inside(children))],
  summary: ({ children }, inside) => [
    tag('p', { class: 'summary' }, tag('b', {}, ...inside(children))),
  ],
  '.note': ({ children }, inside) => [tag('p', { class: 'note' }, ...inside(children))],
};

/** Attributes that mean something on paper. */
const kept = new Set(
  [
    'id',
    'href',
    'lang',
    'dir',
    'scope',
    'colspan',
    'rowspan',
    'start',
    'value',
    'type',
    'role',
  ].concat(['alt', 'src', 'aria-label', 'epub:type', 'class', 'datetime', 'cite']),
);

/** Classes that the styles of the book know. */
const styled = new Set(
  [
    'lead',
    'eyebrow',
    'cap',
    'do',
    'steps',
    'explain',
    'table',
    'fn',
    'term',
    'pocket',
    'number',
  ].concat(['related', 'box', 'line', 'options', 'sheet', 'fill', 'people', 'agenda']),
);

function attrsOf({ attrs, name }: Tag): Record<string, string> {
  const classes = (attrs.class ?? '').split(/\s+/).filter((one) => styled.has(one));
  const own = Object.entries(attrs).filter(
    ([key]) => kept.has(key) && key !== 'class' && !(key === 'aria-label' && name === 'section'),
  );
  return {
    ...Object.fromEntries(own),
    ...(classes.length > 0 && { class: classes.join(' ') }),
  };
}

const isUnseen = ({ attrs, name }: Tag): boolean =>
  'hidden' in attrs ||
  attrs.role === 'status' ||
  (name !== 'svg' && attrs['aria-hidden'] === 'true');

/** The form that holds for an element: that of a class before that of its name. */
function formOf(element: Tag, forms: Forms): Form | undefined {
  const classes = (element.attrs.class ?? '').split(/\s+/).filter(Boolean);
  const byClass = classes.map((name) => forms[`.${name}`]).find((form) => form !== undefined);
  return byClass ?? forms[element.name];
}

/** Blocks that say nothing once the rest of them is gone. */
const mayNotBeEmpty = new Set([
  'p',
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'figure',
  'header',
  'span',
  'b',
]);

const isEmpty = ({ name, attrs, children }: Tag): boolean =>
  mayNotBeEmpty.has(name) &&
  attrs.class === undefined &&
  children.every((child) => !isTag(child) && child.trim() === '');

/** A group that was there for the layout of the site alone. */
const isWrapper = ({ name, attrs }: Tag): boolean =>
  (name === 'div' || name === 'span') && Object.keys(attrs).length === 0;

/**
 * Brings the content of a page into its printed form.
 * @param own forms of this kind of page; they hold before those that hold everywhere
 */
export function printed(markup: readonly Markup[], colours: Colours, own: Forms): Markup[] {
  const inside: Inside = (children) =>
    change(children, (element) => {
      if (element.name === 'svg') return isIcon(element) ? [] : [drawing(element, colours)];
      const form = formOf(element, own);
      if (form) return form(element, inside);
      if (isUnseen(element)) return [];
      const common = formOf(element, always);
      if (common) return common(element, inside);
      // Elements of our own work only in the browser; what stands in them is read anywhere.
      if (element.name.includes('-')) return inside(element.children);
      const plain = tag(element.name, attrsOf(element), ...inside(element.children));
      return isEmpty(plain) ? [] : isWrapper(plain) ? plain.children : [plain];
    });
  return inside(markup);
}
