/**
 * Leaves out two scripts that every page would load and that do nothing here. A module whose name has changed
 * upstream is loaded again, and the page-weight gate tells.
 */
import type { AstroIntegration } from 'astro';

/** Module name → what stands in for it. */
const standIns = new Map([
  // Remembers which groups of Starlight's sidebar are open; our side column has none.
  ['components-internals/SidebarPersistState', 'export {};'],
  // Preloads the styles and nested chunks of a dynamic import; ours have no styles and are small.
  ['vite/preload-helper', 'export const __vitePreload = (load) => load();'],
]);

const prefix = '\0playbook-lean:';

/** Adds a Vite plugin that answers the imports with the stand-ins. */
export function leanScripts(): AstroIntegration {
  return {
    name: 'lean-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'playbook:lean-scripts',
                enforce: 'pre',
                // The list of what to preload: nothing reads it any more.
                config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
                resolveId(source) {
                  const name = [...standIns.keys()].find((key) => source.includes(key));
                  return name === undefined ? undefined : prefix + name;
                },
                load: (id) => standIns.get(id.replace(prefix, '')),
              },
            ],
          },
        });
      },
    },
  };
}
