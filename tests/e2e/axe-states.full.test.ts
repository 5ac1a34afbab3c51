import { ways } from './support/axe.ts';
import { describeStates } from './support/axe-states.ts';

/** The ways that `npm test` leaves out. */
describeStates(ways.slice(1));
