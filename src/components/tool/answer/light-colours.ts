/** The light look of the page, for what leaves it: pictures are pasted onto white. */

/**
 * A text with each `var(--…)` replaced by what it is in the light theme. The theme is switched and switched back before
 * the browser draws, so nobody sees it.
 */
export function inLight(text: string): string {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light';
  try {
    const style = getComputedStyle(root);
    return text.replaceAll(/var\((--[\w-]+)\)/gu, (_all, name: string) =>
      style.getPropertyValue(name).trim().replaceAll('"', "'"),
    );
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
}
