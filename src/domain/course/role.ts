/** Who a page is written for. Apart from the schemas: the browser may know roles but not load zod. */

/** `everyone` is the shared foundation; `trainer` runs workshops. */
export const roles = ['everyone', 'leader', 'middle', 'frontline', 'trainer'] as const;
export type Role = (typeof roles)[number];
