/**
 * reveal.js, as far as the slides need it: one slide at a time, hidden ones out of reach, swipes. Its themes, controls,
 * keys and scaling are left out: keys are acts on the room (deck-keys.ts), and sizes are CSS.
 */
import Reveal from 'reveal.js';

export interface RevealDeck {
  /** Shows a slide. @param index from 0 */
  show(index: number): void;
}

const plain = {
  // Sizes and places are CSS: they follow the window, and 200 % text.
  disableLayout: true,
  embedded: true,
  center: false,
  display: 'grid',
  // Its view for narrow windows writes all slides anew, without what listens to them.
  scrollActivationWidth: 0,
  transition: 'none',
  backgroundTransition: 'none',
  // Ours: they are acts on the room, so that the presenter view follows.
  keyboard: false,
  controls: false,
  progress: false,
  hash: false,
  respondToHashChanges: false,
  jumpToSlide: false,
  overview: false,
  help: false,
  pause: false,
  autoAnimate: false,
  fragments: false,
  hideInactiveCursor: false,
  focusBodyOnPageVisibilityChange: false,
  // Nobody else may steer the slides.
  postMessage: false,
  postMessageEvents: false,
  navigationMode: 'linear',
} as const;

/**
 * @param root the element with class `reveal`
 * @param onSwipe called with the index of the slide that a swipe led to
 */
export async function openReveal(
  root: HTMLElement,
  onSwipe: (index: number) => void,
): Promise<RevealDeck> {
  // What stands behind the ? of an address would outvote the options above.
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
  const reveal = new Reveal(root, plain);
  let expected = 0;
  reveal.on('slidechanged', () => {
    const { h } = reveal.getIndices();
    if (h === expected) return;
    expected = h;
    onSwipe(h);
  });
  // The slides are a document to read, not for one moment an application; one status of our own says which one is on.
  const roles = new MutationObserver(() => {
    root.removeAttribute('role');
  });
  roles.observe(root, { attributeFilter: ['role'] });
  await reveal.initialize();
  roles.disconnect();
  root.querySelector('.aria-status')?.remove();
  return {
    show(index) {
      expected = index;
      reveal.slide(index);
    },
  };
}
