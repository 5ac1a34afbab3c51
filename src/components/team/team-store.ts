/**
 * The team under way, in this browser: localStorage `cx-playbook-team`, in the form of the team’s own file. It is no part of
 * the learner record, and “Your data” clears it with the settings.
 */
import { emptyTeam, readTeam, type Team, writeTeam } from '#domain/rollup/team.ts';

const key = 'cx-playbook-team';

export class TeamStore {
  /** Where storage is blocked or full, the team lives as long as the page. */
  #inPage: Team = emptyTeam;
  /** Whether the team outlives the page. */
  isKept = true;

  read(): Team {
    if (!this.isKept) return this.#inPage;
    try {
      const text = localStorage.getItem(key);
      return text === null ? emptyTeam : readTeam(text);
    } catch {
      this.isKept = false;
      return this.#inPage;
    }
  }

  keep(team: Team): void {
    this.#inPage = team;
    try {
      const isEmpty = team.entries.length === 0 && team.stages.every((name) => name === '');
      if (isEmpty) localStorage.removeItem(key);
      else localStorage.setItem(key, writeTeam(team));
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }

  /** Calls back when another tab has changed the team. Returns the way to stop. */
  follow(changed: () => void): () => void {
    const listen = (event: StorageEvent): void => {
      if (event.key === key || event.key === null) changed();
    };
    addEventListener('storage', listen);
    return () => {
      removeEventListener('storage', listen);
    };
  }
}
