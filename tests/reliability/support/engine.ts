/** The browser that the tests of a project drive. */
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  firefox,
} from 'playwright-core';
import { describe, inject } from 'vitest';
import { browserFlags } from '../../../scripts/find-browser.ts';

export type Engine = 'chromium' | 'firefox';

export const engine = inject('engine');

/** Playwright drives the Firefox of a system by WebDriver BiDi, which it calls this channel. */
const launchOptions =
  engine === 'firefox'
    ? { channel: 'moz-firefox', executablePath: inject('program') }
    : { executablePath: inject('program'), args: browserFlags };

const browserType = engine === 'firefox' ? firefox : chromium;

/** A browser without a memory: each context starts empty. */
export const launch = () => browserType.launch(launchOptions);

/** A browser with the memory of a folder. */
export const launchOn = (
  profile: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> =>
  browserType.launchPersistentContext(profile, { ...launchOptions, ...options });

/**
 * `describe` for tests that may run side by side. Firefox gives the keyboard to one window at a time, and its driver
 * stumbles when one window opens while another closes: there they take turns.
 */
export const sideBySide = engine === 'firefox' ? describe : describe.concurrent;
