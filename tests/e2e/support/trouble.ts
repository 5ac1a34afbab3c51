import type { BrowserContext } from 'playwright-core';

/** One thing that must not happen on any page, as a line of text. */
export type Trouble = string;

/**
 * Notes everything that must not happen: uncaught errors, error messages in the console, breaches of the
 * Content-Security-Policy, answers of status 400 and above, and requests to any other origin.
 * @param origin The only origin that pages may ask.
 * @param trouble Where the notes go, one line for each thing noted, in the order it happened.
 */
export async function watch(
  context: BrowserContext,
  origin: string,
  trouble: Trouble[],
): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`Content-Security-Policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  // Listening only: a route would hold every request up and switch the cache off. The browser finds no other host.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      trouble.push(`request to another origin: ${url.href}`);
    }
  });
  context.on('weberror', (error) => {
    trouble.push(`uncaught error on ${error.page()?.url() ?? '?'}: ${error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    trouble.push(`console on ${message.page()?.url() ?? '?'}: ${message.text()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`status ${response.status()}: ${response.url()}`);
  });
}
