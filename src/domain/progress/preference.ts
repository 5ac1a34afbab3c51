/** How the playbook is for somebody who has not said how they like it. */
import type { Registers } from './model.ts';

/** Five minutes of review a day, and the calendar of days shown. */
export const usualPreference: Registers['preference'] = { minutes: 5, rhythm: true };
