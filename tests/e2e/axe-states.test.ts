import { ways } from './support/axe.ts';
import { describeStates } from './support/axe-states.ts';

/** On a phone; `npm run test:full` has the other three ways. */
describeStates(ways.slice(0, 1));
