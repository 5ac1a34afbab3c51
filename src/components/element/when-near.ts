/** How far below or above the window something may be to count as near: about one screen of a phone. */
const rootMargin = '600px';

/** Runs `task` once, when the reader comes near the element. */
export function whenNear(element: Element, task: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      task();
    },
    { rootMargin },
  );
  observer.observe(element);
}
