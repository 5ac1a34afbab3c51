/** The team page and “Hand this to your trainer” as their .astro files serve them, as far as the elements use them. */
import { assessmentKey } from '#domain/rollup/page-key.ts';
import type { TeamPage } from '#domain/rollup/picture.ts';

const dimensions = ['Owner', 'Timing'].map((name) => ({
  id: name,
  name,
  statements: ['1', '2', '3', '4'].map((number) => ({ id: `${name}-${number}`, text: number })),
}));
/** A self-check of two parts. */
export const about: TeamPage = {
  key: assessmentKey({ id: 'A1', dimensions }),
  title: 'Handoff health',
  href: '/a/',
  dimensions,
  questions: [],
};

const template = (name: string, markup: string): string =>
  `<template data-of="${name}">${markup}</template>`;

/** @param quizzes address of the quizzes. */
export const teamMarkup = (quizzes: string): string => `<playbook-team data-quizzes="${quizzes}">
  <label>Codes <textarea id="team-paste"></textarea></label>
  <button data-act="add">Add</button><input type="file" multiple aria-label="Files" />
  <p class="team-said" role="status" tabindex="-1"></p><button data-act="undo" hidden>Undo</button>
  <details class="team-refused" open hidden><summary><span></span></summary><ul></ul></details>
  <div class="team-empty">No codes yet</div>
  <div class="team-results" hidden>
    <label><input type="radio" name="v" value="anonymous" checked />Anonymous</label>
    <label><input type="radio" name="v" value="people" />People</label>
    <button data-act="clear">Clear</button><p class="team-consent" hidden></p><div data-groups></div>
  </div>
  ${template(
    'group',
    `<section class="team-group"><h2><a></a></h2><p class="team-about"><span></span><span></span></p>
     <p class="team-finding"></p><div data-tables></div><ul class="team-key"></ul>
     <details class="team-statements"><summary></summary><div></div></details><ul class="team-notes"></ul></section>`,
  )}
  ${template('table', '<div><table class="team-heat"><caption></caption><thead><tr></tr></thead><tbody></tbody></table></div>')}
  ${template('column', '<th scope="col"></th>')}
  ${template('row', '<tr><th scope="row"></th></tr>')}
  ${template('cell', '<td><div><b></b><small></small></div></td>')}
  ${template('naming', '<label><span></span><input type="text" /></label>')}
  ${template('out', '<button data-act="out">Take out</button>')}
  ${template('statements', '<div><h3></h3><ol></ol></div>')}
  <script type="application/json">${JSON.stringify([about])}</script>
</playbook-team>`;

export const handOverMarkup = `<playbook-hand-over data-kind="assessment" data-page="A1"
  data-edition="${about.key.edition}" data-items="${about.key.items.map(({ id }) => id).join(' ')}"
  data-title="Handoff health" data-team="/team/"><details><summary>Hand over</summary>
  <div class="hand-code" hidden><input type="text" aria-label="Name" /><textarea aria-label="Code" readonly></textarea>
  <button data-act="copy">Copy</button><button data-act="another">Another</button>
  <figure class="hand-picture" hidden><div></div></figure></div><p role="status"></p></details></playbook-hand-over>`;
