/** Copies of the templates that Team.astro holds. */
import { part } from '#components/element/part.ts';

/** The first element of the template of this name, copied. */
export function copyOf<Kind extends Element>(
  host: ParentNode,
  name: string,
  kind: new () => Kind,
): Kind {
  const { content } = part(host, `template[data-of="${name}"]`, HTMLTemplateElement);
  const copy = document.importNode(content, true).firstElementChild;
  if (copy instanceof kind) return copy;
  throw new Error(`Expected a template ${name}.`);
}
