/** How long to wait for what a page does by and by: elements read the record when the browser is idle, and a busy machine takes its time. */
export const patient = { timeout: 10_000 };
