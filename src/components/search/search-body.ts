/**
 * The inside of the dialog: facets beside the answer. It travels with the code that works on it, so that pages do not
 * carry it, the two always come from the same build, and nothing more has to be fetched when somebody searches.
 */
import triangle from '#components/drawing/art/triangle.svg?raw';
import { facetsMarkup } from './facets-markup.ts';

/** What people come for most, offered before anything is typed. Addresses are from the site root. */
const tasks = [
  { title: 'Say no kindly', address: '/guides/frontline/say-no-kindly/' },
  {
    title: 'Recover when it is not your job',
    address: '/guides/frontline/recover-when-it-is-not-your-job/',
  },
  { title: 'Take the first lesson', address: '/lessons/everyones-job/no-spare-seats/' },
];

const href = (address: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + address;

const taskMarkup = ({ title, address }: (typeof tasks)[number]): string =>
  `<li><a href="${href(address)}">${title}</a></li>`;

/** HTML for `[data-part="body"]`. Of `idle`, `hits`, `none` and `error` one is shown, and none before the first answer. */
export const searchBody = (): string => `${facetsMarkup()}
<div class="search-answer" data-part="answer">
  <p class="search-status" role="status" data-part="status"></p>

  <div data-part="idle" hidden>
    <h3>Common tasks</h3>
    <ul class="search-list">${tasks.map(taskMarkup).join('')}</ul>
    <p class="search-hint">To browse, choose a role, a kind or a length.</p>
  </div>

  <div data-part="hits" hidden>
    <ol class="search-list" data-part="list"></ol>
    <button class="btn alt sm" type="button" data-part="more" hidden>Show more</button>
  </div>

  ${triangle.replace('<svg', '<svg class="art search-none-art" aria-hidden="true"')}
  <p data-part="none" hidden>Try fewer words, or another word for the same thing.</p>
  <p data-part="error" hidden>The list of pages could not be loaded. You may be offline.</p>
  <p class="btns" data-part="ways" hidden>
    <button class="btn alt sm" type="button" data-part="clear" hidden>Clear the filters</button>
    <button class="btn alt sm" type="button" data-part="retry" hidden>Try again</button>
    <a class="btn alt sm" href="${href('/glossary/')}">Glossary</a>
    <a class="btn alt sm" href="${href('/start/')}">All lessons</a>
  </p>

  <p class="search-foot">
    <span class="search-keys">Up and down arrows move, Enter opens, Esc closes.</span>
    <label class="search-slash">
      <input type="checkbox" data-part="slash">
      <span>The <kbd>/</kbd> key opens search</span>
    </label>
  </p>

  <template data-part="hit">
    <li>
      <p class="eyebrow" data-hit="facts"></p>
      <h3><a data-hit="title"></a></h3>
      <p class="search-snippet" data-hit="snippet"></p>
      <p class="search-section" data-hit="section">Section: <a></a></p>
    </li>
  </template>
</div>`;

/** Puts the body in place of the sentence served there. It stays hidden until its style has arrived. */
export function fillBody(host: HTMLElement): void {
  const body = host.querySelector<HTMLElement>('[data-part="body"]');
  if (!body) return;
  body.hidden = true;
  body.innerHTML = searchBody();
}
