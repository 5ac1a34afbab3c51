/** Loads the calculation of one tool; the others stay where they are. */
import type { ToolName } from '#domain/content/tool.ts';
import { runnable, type RunnableTool } from '#domain/tools/run.ts';

const loaders: Readonly<Record<ToolName, () => Promise<RunnableTool>>> = {
  'customer-math': async () => runnable((await import('#domain/tools/customer-math.ts')).tool),
  'journey-rater': async () => runnable((await import('#domain/tools/journey-rater.ts')).tool),
  'surprise-charges': async () =>
    runnable((await import('#domain/tools/surprise-charges.ts')).tool),
  'listening-log': async () => runnable((await import('#domain/tools/listening-log.ts')).tool),
  'handoff-check': async () => runnable((await import('#domain/tools/handoff-check.ts')).tool),
  'rule-card': async () => runnable((await import('#domain/tools/rule-card.ts')).tool),
  'say-do': async () => runnable((await import('#domain/tools/say-do.ts')).tool),
  'kind-no': async () => runnable((await import('#domain/tools/kind-no.ts')).tool),
  'why-tree': async () => runnable((await import('#domain/tools/why-tree.ts')).tool),
};

const isToolName = (name: string): name is ToolName => Object.hasOwn(loaders, name);

/** @throws {Error} for a name that no tool has, and when the line dropped. */
export function loadTool(name: string): Promise<RunnableTool> {
  if (isToolName(name)) return loaders[name]();
  return Promise.reject(new Error(`There is no tool “${name}”.`));
}
