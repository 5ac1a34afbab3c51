import { part, parts } from '#components/element/part.ts';
import type { Step } from '#domain/progress/model.ts';

/** The texts of the scenes, read from the sections of the game book. Markup: Scene.astro. */
export class SceneBook {
  readonly #scenes: ReadonlyMap<string, HTMLElement>;
  readonly #copies: DocumentFragment;

  constructor(host: HTMLElement) {
    const scenes = parts(host, '.scene', HTMLElement);
    this.#scenes = new Map(scenes.map((scene) => [scene.dataset.node ?? '', scene]));
    this.#copies = part(host, ':scope > template', HTMLTemplateElement).content;
  }

  ask(node: string): string {
    return part(this.#scene(node), '.scene-ask', HTMLElement).textContent;
  }

  optionText({ node, option }: Step): string {
    return part(this.#option(node, option), 'summary span > span', HTMLElement).textContent;
  }

  /** Copies of what happens in a node. */
  what(node: string): Node {
    return part(this.#scene(node), '.scene-what', HTMLElement).cloneNode(true);
  }

  /** A copy of what an option does, and why. */
  told({ node, option }: Step): HTMLElement {
    const told = part(this.#option(node, option), '.scene-told', HTMLElement).cloneNode(true);
    if (told instanceof HTMLElement) return told;
    throw new Error('A copy of an element is an element.');
  }

  /** A copy of the link to the section that teaches the choice. */
  taught(node: string): Node[] {
    const link = this.#scene(node).querySelector(':scope > .scene-taught a');
    return link ? [link.cloneNode(true)] : [];
  }

  /** A copy of what the template holds. */
  copy<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const copy = part(this.#copies, selector, kind).cloneNode(true);
    if (copy instanceof kind) return copy;
    throw new Error(`Expected ${selector} in the template.`);
  }

  #scene(node: string): HTMLElement {
    const scene = this.#scenes.get(node);
    if (scene) return scene;
    throw new Error(`No scene ${node} in the markup.`);
  }

  #option(node: string, option: string): HTMLElement {
    return part(this.#scene(node), `[data-option="${option}"]`, HTMLElement);
  }
}
