/**
 * The import law as ESLint rules: a layer may import itself and the layers listed for it, nothing else.
 * The reason for each line is in README, “Architecture”.
 *
 * @typedef {object} Layer
 * @property {string[]} files Globs of the files in this layer.
 * @property {string} folder Folder under src/ that other layers import it by; '' when nobody may import it.
 * @property {string[]} may Folders under src/ that this layer may import besides its own.
 * @property {readonly Ban[]} bans What else this layer must not import.
 *
 * @typedef {object} Ban
 * @property {string} regex Import specifiers that are refused.
 * @property {string} message What to do instead.
 * @property {boolean} [allowTypeImports] true lets `import type` pass. Default false.
 */

/** @type {Ban} */
const noContentApi = {
  regex: '^astro:content$',
  message: 'Only src/catalog reads astro:content. Import a catalog function instead.',
};

/** @type {Ban} */
const noAstro = {
  regex: '^(astro$|astro[:/]|@astrojs/)',
  message: 'This layer runs without Astro. Pass what it needs as an argument.',
};

/** @type {Ban} */
const noNode = {
  regex: '^node:',
  message: 'This layer runs in the browser, where node: modules do not exist.',
};

/** @type {Ban} */
const noBrowserStore = {
  regex: '^(idb|pagefind)(/|$)',
  message: 'src/domain is pure: browser storage belongs to src/storage.',
};

/** @type {Ban} */
const noSchemaAtRunTime = {
  regex: '^(#|(\\.{1,2}/)+)(domain/)?content/|^zod(/|$)|^astro/zod$',
  allowTypeImports: true,
  message: 'A schema brings zod (24 kB) into the browser. Use `import type`.',
};

/** @type {Ban} */
const noComponents = {
  regex: '\\.astro$',
  message: 'An element is loaded by its .astro file, never the other way round.',
};

/** Every layer, from the pure core outwards. @type {Record<string, Layer>} */
export const layers = {
  'domain (schemas)': {
    files: ['src/domain/content/**/*.ts'],
    folder: 'domain',
    may: [],
    bans: [noAstro, noNode, noBrowserStore],
  },
  domain: {
    files: ['src/domain/!(content)/**/*.ts'],
    folder: 'domain',
    may: [],
    bans: [noAstro, noNode, noBrowserStore, noSchemaAtRunTime],
  },
  storage: {
    files: ['src/storage/**/*.ts'],
    folder: 'storage',
    may: ['domain'],
    bans: [noAstro, noNode, noSchemaAtRunTime],
  },
  elements: {
    files: ['src/components/**/*.ts'],
    folder: 'components',
    may: ['domain', 'storage'],
    bans: [noAstro, noNode, noSchemaAtRunTime, noComponents],
  },
  catalog: { files: ['src/catalog/**/*.ts'], folder: 'catalog', may: ['domain'], bans: [] },
  'content-tools': {
    files: ['src/content-tools/**/*.ts'],
    folder: 'content-tools',
    may: ['domain'],
    bans: [noAstro],
  },
  markdown: {
    files: ['src/markdown/**/*.ts'],
    folder: 'markdown',
    may: ['domain', 'content-tools'],
    bans: [noContentApi],
  },
  components: {
    files: ['src/components/**/*.astro'],
    folder: 'components',
    may: ['domain', 'catalog', 'content-tools', 'markdown'],
    bans: [noContentApi],
  },
  layouts: {
    files: ['src/layouts/**/*.{astro,ts}'],
    folder: 'layouts',
    may: ['domain', 'catalog', 'content-tools', 'markdown', 'components'],
    bans: [noContentApi],
  },
  pages: {
    files: ['src/pages/**/*.{astro,ts}'],
    folder: 'pages',
    may: ['domain', 'catalog', 'content-tools', 'markdown', 'components', 'layouts'],
    bans: [noContentApi],
  },
  integrations: {
    files: ['src/integrations/**/*.ts'],
    folder: 'integrations',
    may: ['domain', 'content-tools'],
    bans: [noContentApi],
  },
  // The <script> of an .astro file is browser code, linted as a file of its own.
  'page scripts': {
    files: ['src/**/*.astro/*.ts'],
    folder: 'components',
    may: ['domain', 'storage'],
    bans: [noAstro, noNode, noSchemaAtRunTime],
  },
  scripts: {
    files: ['scripts/**/*.ts'],
    folder: '',
    may: ['domain', 'content-tools', 'integrations'],
    bans: [noContentApi],
  },
};

const folders = [...new Set(Object.values(layers).map(({ folder }) => folder))].filter(Boolean);

/** @param {Layer} layer @returns {Ban[]} one ban for all folders this layer may not reach */
function foldersOutOfReach({ folder, may }) {
  const refused = folders.filter((other) => other !== folder && !may.includes(other));
  const allowed = [folder, ...may].filter(Boolean).map((name) => `src/${name}`);
  return [
    {
      regex: `^(#|(\\.{1,2}/)+(src/)?)(${refused.join('|')})/`,
      message: `The import law: this file may import ${allowed.join(', ')} and nothing else of src.`,
    },
  ];
}

/** One ESLint config per layer. @type {import('eslint').Linter.Config[]} */
export const importLaw = Object.entries(layers).map(([name, layer]) => ({
  name: `import-law/${name}`,
  files: layer.files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [...foldersOutOfReach(layer), ...layer.bans] },
    ],
  },
}));

const impureGlobals = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'console'],
  ...['process', 'Buffer'],
];

/** src/domain gives the same answer for the same arguments, in Node and in the browser. */
export const pureDomain = {
  name: 'import-law/pure-domain',
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
      {
        object: 'Date',
        property: 'now',
        message: 'src/domain is pure: take `now` as an argument.',
      },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'src/domain is pure: take `now` as an argument.',
      },
    ],
  },
};
