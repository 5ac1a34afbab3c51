/** What Review.astro, MyReview.astro and Header.astro serve, as far as their elements read it. */
import type { Askable } from '#domain/review/askable.ts';

const state = (name: string, inside: string): string =>
  `<section class="card review-state" data-part="${name}" hidden><h2 tabindex="-1"></h2>${inside}</section>`;

export const reviewMarkup = (askable: readonly Askable[]): string => `
  <a class="me-link" href="#me"><span>My playbook</span><b class="due-badge" data-due="Q-scale Q-retired" hidden></b></a>
  <playbook-review class="review">
    <div class="review-stage">
      <p data-part="wait">Looking up what is due…</p>
      <div data-part="question" hidden>
        <p class="review-place" role="status"></p>
        <div class="review-card"></div>
      </div>
      ${state('empty', '')}
      ${state(
        'rest',
        `<div class="review-recalled"><p></p><ul></ul></div><p class="review-soonest"></p>
         <div class="review-waiting"><p></p><button type="button" class="btn alt" data-act="more">Do a few more now</button></div>`,
      )}
      ${state('failed', '<p></p><button type="button" class="btn alt" data-act="retry">Try again</button>')}
    </div>
    <fieldset class="review-minutes"><legend>Most minutes a day</legend>
      ${[3, 5, 10, 15].map((each) => `<label><input type="radio" name="review-minutes" value="${each}" disabled><span>${each}</span></label>`).join('')}
    </fieldset>
    <template><div class="review-next" role="status"><p class="note" hidden><span></span></p></div></template>
    <script type="application/json">${JSON.stringify(askable)}</script>
  </playbook-review>`;

export const recallMarkup = (askable: readonly Askable[]): string => `
  <playbook-recall>
    <section class="card recall-card"><h2>Ready to recall</h2>
      <div class="recall-none"><p data-said>Nothing yet.</p></div>
      <ul class="recall-list" hidden></ul>
      <a class="btn alt" href="/review/" hidden><span></span></a>
    </section>
    <template><li><span><b></b><small></small></span></li></template>
    <script type="application/json">${JSON.stringify(askable)}</script>
  </playbook-recall>`;
