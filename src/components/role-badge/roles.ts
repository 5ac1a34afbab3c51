/** How each role is shown: the word, and a silhouette on a 32 px grid. The word is always visible beside it. */
import type { Role } from '#domain/content/common.ts';

interface RoleLook {
  /** The word beside the silhouette. */
  name: string;
  /** The inside of the silhouette's `<svg>`. */
  art: string;
}

const inner = 'fill="none" stroke="var(--badge-in)"';

export const roleLooks: Record<Role, RoleLook> = {
  everyone: {
    name: 'Everyone',
    art: '<circle cx="16" cy="6" r="4.6"/><circle cx="25.5" cy="12.9" r="4.6"/><circle cx="21.9" cy="24.1" r="4.6"/><circle cx="10.1" cy="24.1" r="4.6"/><circle cx="6.5" cy="12.9" r="4.6"/>',
  },
  leader: {
    name: 'Leader',
    art: `<path d="M4 30V15a12 12 0 0 1 24 0v15z"/><path d="M11 30V16a5 5 0 0 1 10 0v14" ${inner} stroke-width="2.4"/><circle cx="18" cy="22" r="1.6" fill="var(--badge-in)"/>`,
  },
  middle: {
    name: 'Middle',
    art: `<path d="M1 9h30v18h-5a10 9.5 0 0 0-20 0H1z"/><path d="M4 13.5h24" ${inner} stroke-width="2.4" stroke-dasharray="4.2 2.6"/>`,
  },
  frontline: {
    name: 'Frontline',
    art: `<path d="M16 2.5c7.7 0 14 5.6 14 12.5s-6.3 12.5-14 12.5c-1.8 0-3.5-.3-5-.8L4 30l1.5-6.3C3.3 21.5 2 18.4 2 15 2 8.1 8.3 2.5 16 2.5z"/><path d="M9.5 15.5c2 5 11 5 13 0" ${inner} stroke-width="2.6" stroke-linecap="round"/>`,
  },
  trainer: {
    name: 'Trainer',
    art: `<path d="M16 1.5L30.5 16 16 30.5 1.5 16z"/><path d="M10.5 13.5h11M13 18.5h6" ${inner} stroke-width="2.4" stroke-linecap="round"/>`,
  },
};
