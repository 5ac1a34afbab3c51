/** What every page has of Search.astro, cut down to what the scripts use. `opening.test.ts` compares its parts with the source. */

/** @param index address of the index module, for `data-index` */
export const searchMarkup = (index: string): string => `
  <p><input aria-label="Elsewhere"></p>
  <playbook-search data-index="${index}">
    <button type="button">Search <kbd aria-hidden="true">Ctrl K</kbd></button>
    <dialog class="search" data-part="dialog" aria-label="Search the playbook">
      <form data-part="form">
        <input type="search" data-part="input" aria-label="Search for" autofocus>
        <button type="button" data-part="close">Close</button>
      </form>
      <div class="search-body" data-part="body" hidden><p role="alert">Search could not be loaded.</p></div>
    </dialog>
  </playbook-search>`;
