/**
 * Seals the built site with a Content-Security-Policy. Astro’s own `security.csp` does not cover the inline
 * scripts of Starlight, so the finished HTML is read instead. Must be the last integration.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { refusals } from './csp/allow-list.ts';
import allowedHashes from './csp/allowed-hashes.json' with { type: 'json' };
import { contentSecurityPolicy, headersFile } from './csp/policy.ts';
import { needsOf, readSite, sealSite } from './csp/site.ts';

const review =
  'Read each block above. If it belongs there, allow it: node scripts/allow-inline.ts\n' +
  'Code in an attribute cannot be allowed: move it into an element file.';

/** Options of the integration. */
export interface CspOptions {
  /**
   * Who may show the site in a frame, as sources of `frame-ancestors`. A learning platform on another
   * host is added here: `"'self' https://lms.example.org"`. Default `'self'`.
   */
  frameAncestors?: string;
}

/** Writes a policy into every page and the same for the site into `_headers`; fails on a block nobody allowed. */
export function csp({ frameAncestors = "'self'" }: CspOptions = {}): AstroIntegration {
  let base = '/';
  return {
    name: 'csp',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readSite(folder);
        const refused = refusals(pages, allowedHashes);
        if (refused.length > 0) {
          logger.error(`Nobody has allowed these:\n${refused.join('\n')}`);
          throw new AstroError(
            `Inline blocks that are not in the allow-list: ${refused.length}.`,
            review,
          );
        }

        await sealSite(folder, pages);
        const policy = contentSecurityPolicy(needsOf(pages), frameAncestors);
        await writeFile(new URL('_headers', dir), headersFile(policy, base));
        logger.info(`${pages.length} pages sealed`);
      },
    },
  };
}
