/** Paths as pages serve them, cut down to what the elements need. The whole markup is tried in tests/e2e/paths.test.ts. */
import type { FullPath, Step } from '#domain/course/path-progress-model.ts';

const lesson = (id: string, minutes: number): Step => ({
  kind: 'lesson',
  id,
  title: `Lesson ${id}`,
  href: `/${id}/`,
  minutes,
});

/** Two dated modules: a lesson and a task, then a lesson and the quiz that covers both lessons. */
export const pathOf = (id: string): FullPath => ({
  id,
  title: 'Two weeks',
  href: `/paths/${id}/`,
  certificate: ['lessons', 'quizzes', 'tasks'],
  before: [],
  modules: [
    {
      id: `${id}-A`,
      title: 'Begin',
      href: '#a',
      day: 1,
      after: [],
      steps: [
        lesson(`${id}.1`, 6),
        { kind: 'task', id: `${id}-T`, title: 'Say hello.', href: `#${id}-T`, minutes: 0 },
      ],
    },
    {
      id: `${id}-B`,
      title: 'Go on',
      href: '#b',
      day: 14,
      after: [`${id}-A`],
      steps: [
        lesson(`${id}.2`, 5),
        {
          kind: 'quiz',
          id: `${id}-Q`,
          title: 'The check',
          href: '/q/',
          minutes: 9,
          covers: [`${id}.1`, `${id}.2`],
        },
      ],
    },
  ],
});

const ring = (of: string, total: number): string =>
  `<svg class="ring" role="img" aria-label="0 of ${total} steps done" data-steps="${of}"><circle></circle><circle class="ring-done"></circle><text>0/${total}</text></svg>`;

/** The page of a path. */
export function pathPage(path: FullPath): string {
  const modules = path.modules.map(({ id, steps, after }) => {
    const rows = steps.map((step) => {
      if (step.kind === 'task')
        return `<label><input type="checkbox" id="${step.id}" data-task="${step.id}" disabled />${step.title}</label>`;
      if (step.kind === 'lesson')
        return `<li data-lesson="${step.id}"><a href="${step.href}">${step.title}</a><small data-minutes></small></li>`;
      return `<p data-check="${step.id}"><span data-check-words></span><a href="${step.href}">${step.title}</a></p>`;
    });
    const before = after.map((other) => `<p data-before="${other}">Best after: ${other}</p>`);
    return `<section data-module="${id}">${ring(id, steps.length)}<p data-due="${id}"></p>${before.join('')}${rows.join('')}</section>`;
  });
  const stops = path.modules.map(
    ({ id }) => `<li data-stop="${id}"><a href="#${id}"><span data-stop-state></span></a></li>`,
  );
  return `<playbook-path data-certificate="/certificate/">
    ${ring('', 4)}
    <p data-next="eyebrow"></p><h2 data-next="title"></h2><p data-next="left"></p>
    <a href="/" data-next="href"><span data-next="button"></span></a>
    <ol>${stops.join('')}<li data-stop-end><span data-stop-state></span></li></ol>
    ${modules.join('')}
    <p role="status" data-path-said></p>
    <script type="application/json">${JSON.stringify(path)}</script>
  </playbook-path>`;
}

/** The start date of a path. */
export const startField = (path: string): string =>
  `<playbook-start data-path="${path}">
    <label>Your day 1 <input type="date" min="2000-01-01" max="2100-12-31" disabled /></label>
    <button type="button" data-start="toggle" disabled>Start today</button>
    <p role="status"></p>
    <button type="button" data-start="undo" hidden>Put it back</button>
  </playbook-start>`;

/** The certificate of a path. */
export function certificatePage(path: FullPath): string {
  const rows = path.modules
    .flatMap(({ steps }) => steps)
    .map(
      ({ id, title }) => `<li data-achieved="${id}"><a href="/">${title}</a> <small></small></li>`,
    );
  return `<playbook-certificate data-path="${path.id}">
    <p data-cert="state"></p><p data-cert="since" hidden></p>
    <form data-cert="form"><label>Name <input disabled /></label><p data-cert="kept"></p><button disabled>Print</button></form>
    <h2 data-cert="title"></h2><p data-cert="name"></p><p data-cert="verb"></p><p data-cert="date"></p>
    <ul>${rows.join('')}</ul>
    <script type="application/json">${JSON.stringify(path)}</script>
  </playbook-certificate>`;
}
