/** The Content-Security-Policy: everything comes from this origin, and inline blocks only by their hash. */

/** What one page, or the whole site, needs beyond its own origin. */
export interface PolicyNeeds {
  /** Hashes of inline scripts, as `sha256-…`. */
  scripts: Iterable<string>;
  /** Hashes of inline style blocks, as `sha256-…`. */
  styles: Iterable<string>;
  /** Whether any `style` attribute is used. They colour drawings and set Starlight’s heading depth. */
  styleAttributes: boolean;
}

const quotedAndSorted = (hashes: Iterable<string>): string[] =>
  [...new Set(hashes)].sort().map((hash) => `'${hash}'`);

/**
 * The policy as one line. `'wasm-unsafe-eval'` is for Pagefind, whose index is searched by WebAssembly.
 * @param frameAncestors Who may show the site in a frame, for example `'self'`. Only a header can say it:
 *   browsers ignore it in a meta element, so leave it out there.
 */
export function contentSecurityPolicy(needs: PolicyNeeds, frameAncestors?: string): string {
  const directives: [name: string, ...sources: string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...quotedAndSorted(needs.scripts)],
    ['style-src-elem', "'self'", ...quotedAndSorted(needs.styles)],
    ['style-src-attr', needs.styleAttributes ? "'unsafe-inline'" : "'none'"],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
  ];
  if (frameAncestors !== undefined) directives.push(['frame-ancestors', frameAncestors]);
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others: the policy of the whole site and its companions.
 * @param base Address the site is served under, with both slashes: `/` or `/course/`.
 */
export function headersFile(policy: string, base: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policy}`,
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
