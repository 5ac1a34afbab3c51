/** Milliseconds a page may take on a busy machine. */
const patience = 20_000;

/** Whether something becomes true soon. For what is counted rather than expected, also in tests that run side by side. */
export async function eventually(check: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return check();
}
