import { ways } from './support/axe.ts';
import { describeStates } from './support/axe-states.ts';

/** Each theme once and each width once; `npm run test:full` has the other two ways. */
describeStates(ways.slice(0, 2));
