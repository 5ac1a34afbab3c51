/**
 * Which styles share a file. Left alone, every component that two kinds of page use would get a file of its own, and
 * small files compress badly: a lesson would ask for thirteen. A component that is not named here shares a file with
 * whatever the same pages need. Inside a file, styles stand in the order of the imports; the order of the files means
 * nothing (tests/e2e/style-order.full.test.ts).
 */

/** Matches the styles at a path that contains one of these. */
const stylesOf = (places: readonly string[]): RegExp =>
  new RegExp(`/(?:${places.join('|')}).*\\.css$`);

/** What nearly every page shows: the frame, and what stands around and under a text. */
const site = [
  '@astrojs/starlight/',
  'src/styles/',
  'components/(?:drawing|element|icon|notes|path-map|ring|role-badge|search|site|sources|versions)/',
  'components/my-playbook/banner',
  'components/page/(?:page-header|prose|related-links)',
  'components/review/due-badge',
];

/** Option `codeSplitting` of Rolldown for the build of the pages. The first group that fits counts. */
export const sheets = {
  groups: [
    { name: 'site', test: stylesOf(site) },
    // Questions, on lessons, quizzes and the daily review.
    { name: 'answer', test: stylesOf(['components/quiz/']) },
    // What a reader does with a lesson or guide.
    {
      name: 'apply',
      test: stylesOf(['components/(?:lesson|pagination)/', 'components/plan/plan-']),
    },
  ],
};
