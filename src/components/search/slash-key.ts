/**
 * Whether `/` alone opens search. People who speak to their computer, or whose hands slip, must be able to turn a
 * one-key shortcut off (WCAG 2.1.4). Kept in localStorage under `cx-playbook-search-slash`; absent means on.
 */
const key = 'cx-playbook-search-slash';

export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setSlashOpens(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Blocked storage: the choice cannot be kept.
  }
}
