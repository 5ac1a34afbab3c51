/** Data for a `<script type="application/json">`. A `<` in the data can never close the element. */
export function json(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
