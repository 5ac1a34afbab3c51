/** Building elements whose words are always text, never markup. */

/** @param attributes Set as they are; undefined ones are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The same for drawings. Numbers are rounded to a tenth of a pixel. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(
      name,
      String(typeof value === 'number' ? Math.round(value * 10) / 10 : value),
    );
  }
  element.append(...children);
  return element;
}

/** A line icon that says nothing by itself: the words beside it do. @param paths what is inside a 24 × 24 box. */
export const icon = (paths: string): SVGSVGElement =>
  svg(
    'svg',
    { class: 'i', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    svg('path', { d: paths }),
  );

/** An id that no other element of this page has. */
export function newId(name: string): string {
  made += 1;
  return `tool-${name}-${made}`;
}
let made = 0;
