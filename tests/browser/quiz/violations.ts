/** What axe finds wrong with the page as it now stands. */
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages, which an element on an empty page cannot keep. */
const ofPages = ['page-has-heading-one', 'heading-order', 'region', 'landmark-one-main', 'bypass'];

export async function violations(): Promise<string[]> {
  // Half-way through a change of colour, contrast is that of no theme.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations: found } = await axe.run(document.body, {
    runOnly: tags,
    rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])),
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
