/** Shows the code of a result, its link, its picture and its file. Loaded when the section is opened. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { download } from '#components/plan/download.ts';
import { dayInFull } from '#components/my-playbook/days.ts';
import { writeCode } from '#domain/rollup/code.ts';
import type { Handed, HandedKind } from '#domain/rollup/handed.ts';
import type { PageKey } from '#domain/rollup/page-key.ts';
import { type Ready, sourceFor } from './hand-over.ts';
import { keptResult } from './kept-result.ts';
import { markFor, newPerson } from './tag.ts';

const words = {
  nothing: {
    assessment:
      'There is no finished profile yet. Answer the statements and show your profile first.',
    quiz: 'There is no finished round yet. Answer all questions first.',
    journey: 'No stage has a score yet. Give at least one first.',
  } satisfies Record<HandedKind, string>,
  copied: 'The code is in the clipboard. Paste it into a message to your trainer.',
  linked: 'The link is in the clipboard. It opens the team page with your code in it.',
  selected: 'The code is selected. Copy it with Ctrl and C, on a Mac with ⌘ and C, or hold it.',
  shown: 'The picture is below. Your trainer points a camera at it.',
  saved: 'The file is in your downloads. Send it to your trainer.',
  another: 'This code now stands for another person. The one handed over before still counts.',
  failed: 'That did not work. Try again, or copy the code.',
} as const;

export class HandOverView {
  readonly #host: HTMLElement;
  readonly #key: PageKey;
  readonly #code: HTMLTextAreaElement;
  #ready: Ready | undefined;
  /** The code before the name: what to hand over. */
  #written = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#key = keyIn(host);
    this.#code = part(host, 'textarea', HTMLTextAreaElement);
    host.addEventListener('click', ({ target }) => {
      const act = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      if (act)
        this.#act(act.dataset.act ?? '').catch(() => {
          this.#say(words.failed);
        });
    });
    void learnerRecord()
      .then((record) =>
        record.subscribe(() => {
          if (part(host, 'details', HTMLDetailsElement).open) void this.show();
        }),
      )
      .catch(() => undefined); // opening the section again reads it anew
  }

  /** Shows the code of the result as it is now. */
  async show(): Promise<void> {
    const source = sourceFor(this.#host);
    this.#ready = await (source ? source() : keptResult(this.#key));
    part(this.#host, '.hand-code', HTMLElement).hidden = this.#ready === undefined;
    if (!this.#ready) {
      this.#written = '';
      this.#say(words.nothing[this.#key.kind]);
      return;
    }
    this.#write(this.#ready, markFor(this.#key.id, saysOf(this.#ready)));
  }

  #write(ready: Ready, { tag, turn }: Pick<Handed, 'tag' | 'turn'>): void {
    const { id: page, edition } = this.#key;
    const code = writeCode({ page, edition, tag, turn, ...ready });
    if (code === this.#written) return;
    this.#written = code;
    this.#code.value = code;
    part(this.#host, '.hand-picture', HTMLElement).hidden = true;
    this.#say('');
  }

  async #act(act: string): Promise<void> {
    if (act === 'another') this.#another();
    else if (act === 'copy') await this.#copy(this.#message, words.copied);
    else if (act === 'link') await this.#copy(this.#link, words.linked);
    else if (act === 'picture') await this.#draw();
    else if (act === 'file') {
      download(`${this.#key.id}-for-my-trainer.txt`, 'text/plain', `${this.#message}\n`);
      this.#say(words.saved);
    }
  }

  #another(): void {
    if (!this.#ready) return;
    this.#write(this.#ready, newPerson(this.#key.id, saysOf(this.#ready)));
    part(this.#host, 'input', HTMLInputElement).value = '';
    this.#say(words.another);
  }

  /** What the trainer reads: the page, the name if one was given, and the code. */
  get #message(): string {
    const name = part(this.#host, 'input', HTMLInputElement).value.replace(/\s+/gu, ' ').trim();
    const day = this.#ready ? dayInFull(this.#ready.day) : '';
    const title = this.#host.dataset.title ?? '';
    return [`${title}, ${day}`, ...(name === '' ? [] : [`Name: ${name}`]), this.#written].join(
      '\n',
    );
  }

  /** What stands behind the # never goes to a server. */
  get #link(): string {
    return `${location.origin}${this.#host.dataset.team ?? ''}#code=${this.#written}`;
  }

  /** Pages served without encryption have no clipboard, and a browser may refuse it: the learner then copies. */
  async #copy(text: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(said);
    } catch {
      this.#code.focus();
      this.#code.select();
      this.#say(words.selected);
    }
  }

  async #draw(): Promise<void> {
    const { qrPicture } = await import('#components/my-data/qr-picture.ts');
    const picture = qrPicture(this.#link);
    if (!picture) throw new Error('The link does not fit into a picture.');
    picture.setAttribute('aria-label', 'QR picture of the link to the team page with your code');
    const figure = part(this.#host, '.hand-picture', HTMLElement);
    part(figure, 'div', HTMLElement).replaceChildren(picture);
    figure.hidden = false;
    this.#say(words.shown);
  }

  #say(text: string): void {
    part(this.#host, '[role=status]', HTMLElement).textContent = text;
  }
}

/** The result as text: two that say the same are the same. */
const saysOf = ({ result, day }: Ready): string => JSON.stringify([day, result]);

/** The page as HandOver.astro wrote it on the host. */
function keyIn({ dataset }: HTMLElement): PageKey {
  const { kind, page = '', edition, items = '' } = dataset;
  return {
    kind: kind === 'quiz' || kind === 'journey' ? kind : 'assessment',
    id: page,
    edition: Number(edition),
    items: items
      .split(' ')
      .filter(Boolean)
      .map((item) => {
        const [id = '', options = ''] = item.split(':');
        return { id, options: options.split(',').filter(Boolean) };
      }),
  };
}
