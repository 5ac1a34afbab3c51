/** src/domain gives the same answer for the same arguments, in Node and in the browser. */

const impureGlobals = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'console'],
  ...['process', 'Buffer'],
];

const takeNow = 'src/domain is pure: take `now` as an argument.';

/**
 * The two ways of asking what time it is that only syntax shows. `Date()` ignores its arguments.
 * They stand in the import law, because ESLint keeps one list of restricted syntax for each file.
 */
export const noClock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({ selector, message: takeNow }));

/** What pure code must not touch besides. @type {import('eslint').Linter.Config} */
export const pureDomain = {
  name: 'pure-domain',
  files: ['src/domain/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...impureGlobals.map((name) => ({
        name,
        message: 'src/domain is pure: take it as an argument.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'src/domain is pure: take a seed.' },
      { object: 'Date', property: 'now', message: takeNow },
    ],
  },
};
