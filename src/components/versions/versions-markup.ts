/** Markup of “2 versions”: what other devices wrote instead of a text, closed until somebody asks. */

const button = (choice: string, words: string): string =>
  `<button class="btn quiet sm" type="button" data-version="${choice}">${words}</button>`;

/**
 * HTML for versions-view.ts to fill in. Its style is versions.css.
 * @param both Offers to join both texts too.
 */
export const versionsMarkup = (both: boolean): string => `<details class="versions" hidden>
  <summary></summary>
  <div class="versions-one">
    <p class="cap"></p>
    <p class="versions-text"></p>
    <div class="btns">
      ${button('take', 'Use this one')}
      ${button('mine', 'Keep mine')}${both ? button('both', 'Keep both') : ''}
    </div>
  </div>
</details>`;
