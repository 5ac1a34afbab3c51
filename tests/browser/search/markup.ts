/** What Search.astro renders, cut down to what the scripts use. `opening.test.ts` compares its parts with the source. */

const option = (name: string, value: string, word: string) =>
  `<label><input type="checkbox" name="${name}" value="${value}">` +
  (name === 'role' ? `<span class="role ${value}"><svg class="badge"></svg></span>` : '') +
  `<span>${word}</span><small></small></label>`;

const facet = (name: string, options: readonly (readonly [value: string, word: string])[]) =>
  `<fieldset><legend>${name}</legend>${options.map(([value, word]) => option(name, value, word)).join('')}</fieldset>`;

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
      <div class="search-body" data-part="body" hidden>
        <details class="search-facets" data-part="facets" hidden>
          <summary>Filter <span data-part="narrowed"></span></summary>
          ${facet('role', [
            ['middle', 'Middle'],
            ['frontline', 'Frontline'],
            ['trainer', 'Trainer'],
          ])}
          ${facet('kind', [
            ['lesson', 'Lesson'],
            ['guide', 'Guide'],
          ])}
          ${facet('length', [['short', 'Up to 5 min']])}
        </details>
        <div class="search-answer" data-part="answer">
          <p role="status" data-part="status"></p>
          <div data-part="idle" hidden><a href="/task/">Common task</a></div>
          <div data-part="hits" hidden>
            <ol data-part="list"></ol>
            <button type="button" data-part="more" hidden>Show more</button>
          </div>
          <p data-part="none" hidden>Try fewer words.</p>
          <p data-part="error">The list of pages could not be loaded.</p>
          <p data-part="ways">
            <button type="button" data-part="clear" hidden>Clear the filters</button>
            <button type="button" data-part="retry" hidden>Try again</button>
            <a href="/glossary/">Glossary</a>
          </p>
          <label class="search-slash"><input type="checkbox" data-part="slash" checked> The / key opens search</label>
          <template data-part="hit">
            <li>
              <p data-hit="facts"></p>
              <h3><a data-hit="title"></a></h3>
              <p data-hit="snippet"></p>
              <p data-hit="section">Section: <a></a></p>
            </li>
          </template>
        </div>
      </div>
    </dialog>
  </playbook-search>`;
