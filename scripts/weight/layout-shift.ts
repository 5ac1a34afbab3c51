import type { LayoutShift } from './budget.ts';

/** What of a layout shift entry is read; the DOM types of TypeScript do not have it yet. */
interface ShiftEntry extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Every shift since the page began to load. Runs inside the page, so it uses nothing from outside itself. */
export function layoutShiftsSoFar(): Promise<LayoutShift> {
  const isShift = (entry: PerformanceEntry): entry is ShiftEntry => 'sources' in entry;
  const nameOf = (node: Node | null): string =>
    node instanceof Element
      ? `${node.localName}.${node.getAttribute('class') ?? ''}`
      : (node?.nodeName ?? 'removed');
  // What has left the window has an empty place.
  const placeOf = ({ x, y, width, height }: DOMRect): string =>
    width * height === 0
      ? 'out of sight'
      : [x, y, width, height].map((pixels) => Math.round(pixels)).join(' ');
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntries().filter(isShift);
      resolve({
        value: shifts.reduce((sum, { value }) => sum + value, 0),
        moved: shifts.flatMap(({ sources }) =>
          sources.map(
            ({ node, previousRect, currentRect }) =>
              `${nameOf(node)} from ${placeOf(previousRect)} to ${placeOf(currentRect)}`,
          ),
        ),
      });
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Without a shift the observer stays silent.
    setTimeout(() => {
      resolve({ value: 0, moved: [] });
    }, 500);
  });
}
