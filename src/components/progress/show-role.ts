/** Marks the role the learner picked among `[data-role-choice]`, and names it in `[data-role-name]`. */
import type { Role } from '#domain/course/role.ts';

export function showRole(root: ParentNode, role: Role | undefined): void {
  for (const choice of root.querySelectorAll<HTMLElement>('[data-role-choice]')) {
    const chosen = choice.dataset.roleChoice === role;
    choice.classList.toggle('is-chosen', chosen);
    const state = choice.querySelector<HTMLElement>('[data-role-state]');
    if (state) state.hidden = !chosen;
  }
  for (const name of root.querySelectorAll('[data-role-name]'))
    name.textContent = role ? role.charAt(0).toUpperCase() + role.slice(1) : 'not chosen';
}
