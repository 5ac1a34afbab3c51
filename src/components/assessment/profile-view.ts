import { part, parts } from '#components/element/part.ts';
import { localDay } from '#components/element/local-date.ts';
import {
  changeSince,
  profile,
  scale,
  type DimensionKey,
  type DimensionResult,
  type StatementAnswers,
} from '#domain/assessment/profile.ts';
import { radarLines, radarPoint } from '#domain/assessment/radar.ts';
import { startOf } from '#domain/assessment/start.ts';
import { spotOf } from './radar-frame.ts';

/** A finished self-check. `at` is milliseconds since 1970 UTC. */
export interface Finished {
  at: number;
  answers: StatementAnswers;
}

/** The profile on the page. Markup: Profile.astro, Levels.astro. */
export class ProfileView {
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #dimensions: readonly DimensionKey[];

  constructor(host: HTMLElement, dimensions: readonly DimensionKey[]) {
    this.#host = host;
    this.#root = part(host, '.assess-profile', HTMLElement);
    this.#dimensions = dimensions;
  }

  /** Fills the profile in. @param earlier The result before this one, when there is one. */
  fill(now: Finished, earlier: Finished | undefined): void {
    const results = profile(this.#dimensions, now.answers);
    const before = earlier && profile(this.#dimensions, earlier.answers);
    this.#root.toggleAttribute('data-earlier', earlier !== undefined);
    this.#draw(results, before);
    const keys = [`Now, ${localDay(now.at)}`, earlier ? `Then, ${localDay(earlier.at)}` : ''];
    for (const [index, key] of parts(this.#root, '.assess-key', HTMLElement).entries()) {
      key.textContent = keys[index] ?? '';
    }
    for (const [index, result] of results.entries()) this.#row(result, before?.[index]);
    this.#start(results);
  }

  #start(results: readonly DimensionResult[]): void {
    const { offered, tie } = startOf(results);
    const sentence = part(this.#root, '.assess-tie', HTMLElement);
    sentence.textContent = tie;
    sentence.hidden = tie === '';
    part(this.#root, '.assess-start', HTMLElement).hidden = tie === '' && offered.length === 0;
    for (const next of parts(this.#root, '[data-next]', HTMLElement)) {
      next.hidden = !offered.includes(next.dataset.next ?? '');
    }
  }

  #row(now: DimensionResult, before: DimensionResult | undefined): void {
    const row = part(this.#root, `[data-result="${now.id}"]`, HTMLElement);
    const level =
      now.level && this.#host.querySelector(`.assess-levels [data-level=${now.level}] b`);
    const phrase =
      now.level &&
      this.#host.querySelector(`[data-levels="${now.id}"] [data-level=${now.level}] span`);
    row.dataset.level = now.level ?? '';
    part(row, 'th small', HTMLElement).textContent = phrase?.textContent ?? '';
    part(row, '.assess-then', HTMLElement).textContent = inFigures(before?.mean);
    part(row, 'td b', HTMLElement).textContent = inFigures(now.mean);
    part(row, 'td small', HTMLElement).textContent = inWords(changeSince(now, before));
    part(row, '.assess-notches + span', HTMLElement).textContent =
      level?.textContent ?? 'Not enough answers';
  }

  #draw(now: readonly DimensionResult[], before: readonly DimensionResult[] | undefined): void {
    const shares = now.map(({ mean }) => mean && mean / scale.highest);
    const spots = shares.flatMap((share, axis) =>
      share === undefined ? [] : [spotOf(radarPoint(axis, shares.length, share))],
    );
    const whole = spots.length === shares.length ? spots.join(' ') : '';
    part(this.#root, '.assess-today', SVGElement).setAttribute('d', linesOf(shares));
    part(this.#root, '.assess-area', SVGElement).setAttribute('points', whole);
    part(this.#root, '.assess-gap', HTMLElement).hidden = whole !== '';
    const earlier = before?.map(({ mean }) => mean && mean / scale.highest) ?? [];
    part(this.#root, '.assess-earlier', SVGElement).setAttribute('d', linesOf(earlier));
    part(this.#root, 'svg g', SVGElement).replaceChildren(...spots.map(dotAt));
  }
}

function linesOf(shares: readonly (number | undefined)[]): string {
  return radarLines(shares)
    .map(([from, to]) => `M${spotOf(from)}L${spotOf(to)}`)
    .join('');
}

function dotAt(spot: string): SVGElement {
  const [x = '', y = ''] = spot.split(',');
  const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  dot.setAttribute('cx', x);
  dot.setAttribute('cy', y);
  dot.setAttribute('r', '5');
  return dot;
}

function inFigures(mean: number | undefined): string {
  return mean === undefined ? '–' : mean.toFixed(2);
}

/** A change as people say it. Differences that print as 0.00 are no change. */
function inWords(change: number | undefined): string {
  if (change === undefined) return '';
  const size = Math.abs(change).toFixed(2);
  if (size === '0.00') return 'no change';
  return `${change > 0 ? 'up' : 'down'} ${size}`;
}
