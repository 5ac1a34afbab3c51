/**
 * Makes an import that can be tried again. A browser may remember for as long as a page is open that a module did not
 * load (Firefox 153 does) and never ask for it again; under another query it is another module to it.
 * @param load the import.
 * @returns what to call each time the module is wanted. It rejects as the import does.
 */
export function loadAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let address: string | undefined;
  let failures = 0;
  return async () => {
    try {
      if (address === undefined) return await load();
      const again = `${address}?again=${failures}`;
      // The same module, whatever it is called.
      return (await import(/* @vite-ignore */ again)) as Module;
    } catch (error) {
      failures += 1;
      // Where the message does not say the address, the same import is all there is to try.
      address ??= error instanceof Error ? /https?:[^\s?]+/.exec(error.message)?.[0] : undefined;
      throw error;
    }
  };
}
