/**
 * Elements that nobody needs to read a page: their code is loaded when the reader comes near them, so that it costs a
 * page nothing before. Each module defines its element when it is loaded. Until then, and on a line that dropped, the
 * markup stays as it was served.
 */
import { whenNear } from '#components/element/when-near.ts';

/** Tag → the code of the element. */
const sleepers: Readonly<Record<string, () => Promise<unknown>>> = {
  'playbook-plan': () => import('#components/plan/playbook-plan.ts'),
};

/** Wakes the sleepers under `root` as the reader comes near. */
export function wake(root: ParentNode): void {
  for (const [tag, load] of Object.entries(sleepers)) {
    for (const element of root.querySelectorAll(tag)) {
      whenNear(element, () => {
        load().catch((error: unknown) => {
          console.warn(`${tag} could not be loaded.`, error);
        });
      });
    }
  }
}
