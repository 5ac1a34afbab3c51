/** How far below or above the window something may be to count as near: about one screen of a phone. */
const margin = '600px';

/** Runs `task` once, when the reader comes near the element. Returns the way to stop waiting. */
export function whenNear(element: Element, task: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      task();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
