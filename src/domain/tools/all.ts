/** Every tool by name, for the build. Pages in the browser load their own one alone (`components/tool/load-tool.ts`). */
import type { ToolName } from '#domain/content/tool.ts';
import { tool as customerMath } from './customer-math.ts';
import { tool as handoffCheck } from './handoff-check.ts';
import { tool as journeyRater } from './journey-rater.ts';
import { tool as kindNo } from './kind-no.ts';
import { tool as listeningLog } from './listening-log.ts';
import { tool as ruleCard } from './rule-card.ts';
import { runnable, type RunnableTool } from './run.ts';
import { tool as sayDo } from './say-do.ts';
import { tool as surpriseCharges } from './surprise-charges.ts';
import { tool as whyTree } from './why-tree.ts';

export const tools: Readonly<Record<ToolName, RunnableTool>> = {
  'customer-math': runnable(customerMath),
  'journey-rater': runnable(journeyRater),
  'surprise-charges': runnable(surpriseCharges),
  'listening-log': runnable(listeningLog),
  'handoff-check': runnable(handoffCheck),
  'rule-card': runnable(ruleCard),
  'say-do': runnable(sayDo),
  'kind-no': runnable(kindNo),
  'why-tree': runnable(whyTree),
};
