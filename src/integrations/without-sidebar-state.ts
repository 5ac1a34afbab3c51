/**
 * Leaves out Starlight's script that remembers which sidebar groups are open. Its page template loads it on every
 * page, and our side column has no groups to remember.
 */
import type { AstroIntegration } from 'astro';

const unused = /components-internals\/SidebarPersistState$/;

/** A Vite plugin that answers the import with an empty module; a renamed file would simply be loaded again. */
export function withoutSidebarState(): AstroIntegration {
  return {
    name: 'without-sidebar-state',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'playbook:without-sidebar-state',
                enforce: 'pre',
                resolveId: (source) => (unused.test(source) ? '\0empty' : undefined),
                load: (id) => (id === '\0empty' ? 'export {};' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
