/** Serves the built site. */
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { quietEnv } from './quiet-env.ts';

/** Folder of the project. */
export const projectRoot = fileURLToPath(new URL('../', import.meta.url));

/** Options of `serve`. */
export interface ServeOptions {
  /** First port to try; the next free one is taken. Default 4321. */
  port?: number;
  /** Headers of every page. Default none. */
  headers?: Record<string, string>;
}

/** A site that is being served. */
export interface ServedSite {
  /** Scheme, host and port, for example `http://localhost:4321`. */
  origin: string;
  /** Address of the home page, with the base path the site was built for. */
  home: string;
  stop: () => Promise<void>;
}

/**
 * Serves dist/ on this machine only.
 * @throws {Error} When there is no built site.
 */
export async function serve({ port = 4321, headers = {} }: ServeOptions = {}): Promise<ServedSite> {
  Object.assign(process.env, quietEnv());
  const server = await preview({ root: projectRoot, logLevel: 'error', server: { port, headers } });
  const origin = `http://localhost:${server.port}`;
  return {
    origin,
    home: server.urls?.local[0] ?? `${origin}/`,
    stop: () => server.stop(),
  };
}
