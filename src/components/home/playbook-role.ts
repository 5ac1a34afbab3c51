/** Keeps the chosen role, then follows the card's link. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { roles, type Role } from '#domain/course/role.ts';
import { isOneOf } from '#domain/progress/guards.ts';

/** Long enough for a save on a slow phone, short enough not to be felt as a stuck link. */
const patience = 400;

export class PlaybookRole extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const card = event.target.closest<HTMLAnchorElement>('a[data-role-choice]');
    const role = card?.dataset.roleChoice;
    if (!card || !isOneOf(role, roles)) return;
    event.preventDefault();
    const saved = this.#keep(role);
    const waited = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([saved, waited]).then(() => {
      location.assign(card.href);
    });
  };

  async #keep(role: Role): Promise<void> {
    try {
      await (await learnerRecord()).put('role', '', { role });
    } catch {
      // The page the link leads to shows the role by its heading; the banner there says that nothing is kept.
    }
  }
}

customElements.define('playbook-role', PlaybookRole);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-role': PlaybookRole;
  }
}
