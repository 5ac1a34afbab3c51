/**
 * Markup of one note in a list, and of the bar beside selected words. It travels with the code that works on it: most
 * readers of a page never write on it, and should not carry it.
 */
import { versionsMarkup } from '#components/versions/versions-markup.ts';

/** Where “Go to it” leads: to words on this page, or to another page. */
export type Way = 'here' | 'page';

const ways: Record<Way, string> = {
  here: '<button type="button" data-notes-part="go" data-notes-act="go">Go to it</button>',
  page: '<a data-notes-part="go">Go to it</a>',
};

/** HTML of one note: what was highlighted, what was written, what can be done with it. */
export const noteMarkup = (way: Way): string => `<li class="notes-item">
  <div data-notes-part="kept">
    <p class="notes-question" data-notes-part="question" hidden></p>
    <blockquote class="notes-quote" data-notes-part="quote" hidden></blockquote>
    <p class="notes-text" data-notes-part="text" hidden></p>
    <div data-notes-part="edit" hidden>
      <label><span>Your note</span><textarea rows="3" maxlength="2000"></textarea></label>
      <p class="cap" data-notes-part="state"></p>
      <button class="btn alt sm" type="button" data-notes-act="done">Done</button>
    </div>
    ${versionsMarkup(true)}
    <div class="notes-acts">
      <span class="cap" data-notes-part="day"></span>
      ${ways[way]}
      <button type="button" data-notes-act="edit"></button>
      <button type="button" data-notes-act="remove">Remove</button>
    </div>
  </div>
  <p class="notes-removed" data-notes-part="removed" hidden>
    Removed.
    <button type="button" data-notes-act="undo">Undo</button>
  </p>
</li>`;

/** HTML of the bar that offers to highlight what is selected. */
export const barMarkup = `<div class="notes-bar" popover="manual" role="group" aria-label="Selected words">
  <button class="btn sm" type="button" data-notes-do="highlight">Highlight</button>
  <button class="btn alt sm" type="button" data-notes-do="note">Highlight and note</button>
</div>`;
