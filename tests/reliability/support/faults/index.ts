/** All ways to fail. */
import type { Fault } from './fault.ts';
import { helperFaults } from './helpers.ts';
import { openFaults } from './opening.ts';
import { localStorageFaults } from './settings.ts';
import { workFaults } from './working.ts';

export const faults: readonly Fault[] = [
  ...localStorageFaults,
  ...openFaults,
  ...workFaults,
  ...helperFaults,
];
