/** Which clicks take the reader away from what is being written. */
import { afterEach, describe, expect, test } from 'vitest';
import { linkLeaving } from '#components/notes/leaving.ts';

let followed: HTMLAnchorElement | undefined;
const stop = (event: MouseEvent): void => {
  followed = linkLeaving(event);
  event.preventDefault();
};

afterEach(() => {
  document.removeEventListener('click', stop);
  document.body.replaceChildren();
});

/** Clicks on the first link of some markup, and tells whether that leaves. */
function leaves(markup: string, how: MouseEventInit = {}): boolean {
  document.body.innerHTML = markup;
  document.addEventListener('click', stop);
  const target = document.querySelector('a span') ?? document.querySelector('a');
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
  return followed !== undefined;
}

describe('a click leaves the page', () => {
  test.for([
    ['on a link', '<a href="/me/">x</a>'],
    ['on what stands inside a link', '<a href="/me/"><span>x</span></a>'],
    ['on a link to this page anew', `<a href="${location.href}">x</a>`],
  ] as const)('%s', ([, markup]) => {
    expect(leaves(markup)).toBe(true);
  });
});

describe('a click stays on the page', () => {
  test.for([
    ['on a link to a heading of it', '<a href="#recall">x</a>', {}],
    ['on a link that opens another window', '<a href="/me/" target="_blank">x</a>', {}],
    ['on a file to save', '<a href="/a.ics" download>x</a>', {}],
    ['on an address to write to', '<a href="mailto:a@example.org">x</a>', {}],
    ['with Control held down', '<a href="/me/">x</a>', { ctrlKey: true }],
    ['with the middle button', '<a href="/me/">x</a>', { button: 1 }],
  ] as const)('%s', ([, markup, how]) => {
    expect(leaves(markup, how)).toBe(false);
  });
});
