/**
 * Leaves out scripts and styles that every page would load and that do nothing here. A module whose name has changed
 * upstream is loaded again, and the page-weight gate tells.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Name of a script → what stands in for it. */
const scripts = new Map([
  // Remembers which groups of Starlight's sidebar are open; our side column has none.
  ['components-internals/SidebarPersistState', 'export {};'],
  // Preloads the styles and nested chunks of a dynamic import; ours have no styles and are small.
  ['vite/preload-helper', 'export const __vitePreload = (load) => load();'],
]);

/** Styles of Starlight → the file in src/styles/starlight that stands in for them. */
const styles = new Map([
  ['style/props.css', 'props.css'],
  ['style/print.css', 'print.css'],
  // `:::note` and its like: our pages say such things in their own components.
  ['style/asides.css', 'none.css'],
  // Classes of Starlight's parts, all of which are replaced.
  ['style/util.css', 'none.css'],
]);

const prefix = '\0playbook-lean:';

/** The stand-in for a stylesheet, with the query it was imported by. */
function styleFor(source: string, folder: string): string | undefined {
  const [name = '', query] = source.split('?');
  const standIn = [...styles].find(([key]) => name.endsWith(`/${key}`))?.[1];
  if (standIn === undefined) return undefined;
  return folder + standIn + (query === undefined ? '' : `?${query}`);
}

/** Adds a Vite plugin that answers the imports with the stand-ins. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL('src/styles/starlight/', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'playbook:lean-pages',
                enforce: 'pre',
                // The list of what to preload: nothing reads it any more.
                config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
                resolveId(source, importer) {
                  const name = [...scripts.keys()].find((key) => source.includes(key));
                  if (name !== undefined) return prefix + name;
                  if (importer?.includes('@astrojs/starlight')) return styleFor(source, folder);
                  return undefined;
                },
                load: (id) => scripts.get(id.replace(prefix, '')),
              },
            ],
          },
        });
      },
    },
  };
}
