import { focusOf } from '../control.ts';

let made = 0;

/** What is wrong with cells, said under each. */
export class FaultView {
  readonly #shown = new Map<HTMLElement, HTMLElement>();

  /** @param faults control → sentence. Those that stay are left alone. */
  show(faults: ReadonlyMap<HTMLElement, string>): void {
    for (const [control, message] of this.#shown)
      if (faults.get(control) !== message.textContent) this.#take(control, message);
    for (const [control, says] of faults) if (!this.#shown.has(control)) this.#put(control, says);
  }

  #put(control: HTMLElement, says: string): void {
    const message = document.createElement('p');
    message.className = 'tool-fault';
    message.id = `cell-fault-${(made += 1)}`;
    message.textContent = says;
    control.closest('td')?.append(message);
    control.dataset.bad = '';
    const named = focusOf(control);
    if (named === control) named.setAttribute('aria-invalid', 'true');
    named.setAttribute('aria-describedby', `${described(named, message.id)} ${message.id}`.trim());
    this.#shown.set(control, message);
  }

  #take(control: HTMLElement, message: HTMLElement): void {
    message.remove();
    delete control.dataset.bad;
    const named = focusOf(control);
    named.removeAttribute('aria-invalid');
    const others = described(named, message.id);
    if (others === '') named.removeAttribute('aria-describedby');
    else named.setAttribute('aria-describedby', others);
    this.#shown.delete(control);
  }
}

/** The ids of what describes it, without one. */
const described = (element: HTMLElement, without: string): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== without)
    .join(' ');
