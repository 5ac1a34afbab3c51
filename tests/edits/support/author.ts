/** An author’s hands on the sources of a course. Every change must find what it changes, or it throws. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Lines of a list item: from `- id: …` up to the next line that stands no deeper. */
interface Block {
  start: number;
  end: number;
}

export class Author {
  readonly #folder: string;

  /** @param folder The `src/content` to edit. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Replaces words that stand exactly once in a file. */
  async reword(file: string, words: string, others: string): Promise<void> {
    const text = await this.#read(file);
    const parts = text.split(words);
    if (parts.length !== 2) throw new Error(`${file} has “${words}” ${parts.length - 1} times.`);
    await this.#write(file, parts.join(others));
  }

  /** Adds lines to the item with an id, under its first line. Each is indented as the item’s own fields are. */
  async note(file: string, id: string, ...fields: string[]): Promise<void> {
    const lines = await this.#lines(file);
    const { start } = blockOf(lines, id, file);
    const indent = indentOf(lines[start] ?? '') + 2;
    lines.splice(start + 1, 0, ...fields.map((field) => ' '.repeat(indent) + field));
    await this.#write(file, lines.join('\n'));
  }

  /** Takes the item with an id out of its list. @returns its text */
  async cut(file: string, id: string): Promise<string> {
    const lines = await this.#lines(file);
    const { start, end } = blockOf(lines, id, file);
    const cut = lines.splice(start, end - start);
    await this.#write(file, lines.join('\n'));
    return cut.join('\n');
  }

  /** Puts an item before or after the one with an id. It is indented already, as what `cut` returns. */
  async paste(file: string, item: string, where: 'before' | 'after', id: string): Promise<void> {
    const lines = await this.#lines(file);
    const { start, end } = blockOf(lines, id, file);
    lines.splice(where === 'before' ? start : end, 0, item);
    await this.#write(file, lines.join('\n'));
  }

  /** Moves an item to another place in its list. */
  async shift(file: string, id: string, where: 'before' | 'after', other: string): Promise<void> {
    await this.paste(file, await this.cut(file, id), where, other);
  }

  /** Moves or renames a file. */
  async move(file: string, to: string): Promise<void> {
    await mkdir(path.dirname(this.#path(to)), { recursive: true });
    await rename(this.#path(file), this.#path(to));
  }

  async create(file: string, text: string): Promise<void> {
    await this.#write(file, text);
  }

  async remove(file: string): Promise<void> {
    await rm(this.#path(file));
  }

  #path(file: string): string {
    return path.join(this.#folder, file);
  }

  #read(file: string): Promise<string> {
    return readFile(this.#path(file), 'utf8');
  }

  async #lines(file: string): Promise<string[]> {
    return (await this.#read(file)).split('\n');
  }

  #write(file: string, text: string): Promise<void> {
    return writeFile(this.#path(file), text);
  }
}

/** One change, or several, to a published course. */
export type Edit = (author: Author) => Promise<unknown>;

function blockOf(lines: readonly string[], id: string, file: string): Block {
  const start = lines.findIndex((line) => line.trim() === `- id: ${id}`);
  if (start < 0) throw new Error(`${file} has no item “${id}”.`);
  const indent = indentOf(lines[start] ?? '');
  const length = lines.slice(start + 1).findIndex((line) => indentOf(line) <= indent);
  return { start, end: length < 0 ? lines.length : start + 1 + length };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
