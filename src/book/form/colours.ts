/** Colours of the site as they are on paper: custom properties resolved, because readers of books know none. */

/** Values of custom properties by name, with the dashes: `--ink` → `#0e2820`. */
export type Colours = ReadonlyMap<string, string>;

const property = /(--[a-z0-9-]+):\s*(#[0-9a-f]{3,8}|var\(--[a-z0-9-]+\))\s*;/g;

/**
 * Reads the colours of light pages, overwritten by those of print.
 * @param css src/styles/tokens.css
 */
export function printColours(css: string): Colours {
  const print = css.indexOf('@media print');
  const dark = css.indexOf('@media (scripting: enabled)');
  return new Map(
    [css.slice(0, dark), css.slice(print)].flatMap((part) =>
      Array.from(part.matchAll(property), ([, name = '', value = '']) => [name, value] as const),
    ),
  );
}

/** Replaces `var(--x)` and `color-mix(in srgb,…)` by plain colours. An unknown name is left as it is. */
export function resolved(value: string, colours: Colours): string {
  const flat = value.replaceAll(/var\((--[a-z0-9-]+)\)/g, (whole, name: string) => {
    const known = colours.get(name);
    return known === undefined ? whole : resolved(known, colours);
  });
  return flat.replaceAll(
    /color-mix\(in srgb,\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6}) (\d+)%\)/g,
    (_, one: string, other: string, percent: string) => mixed(one, other, Number(percent) / 100),
  );
}

/** @param share how much of the second colour, 0 to 1 */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = (from ?? 0) * (1 - share) + (to ?? 0) * share;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
