/** Marks the role the learner picked among `[data-role-choice]`. */
import type { Role } from '#domain/course/role.ts';

export function showRole(root: ParentNode, role: Role | undefined): void {
  for (const choice of root.querySelectorAll<HTMLElement>('[data-role-choice]')) {
    const chosen = choice.dataset.roleChoice === role;
    choice.classList.toggle('is-chosen', chosen);
    const state = choice.querySelector<HTMLElement>('[data-role-state]');
    if (state) state.hidden = !chosen;
  }
}
