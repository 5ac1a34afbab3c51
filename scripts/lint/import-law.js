/**
 * The import law as ESLint rules: a layer may import itself and the layers listed for it, nothing else.
 * The reason for each line is in README, “Architecture”.
 *
 * @typedef {object} Layer
 * @property {string[]} files Globs of the files in this layer.
 * @property {string} folder Folder under src/ that other layers import it by; '' when nobody may import it.
 * @property {string[]} may Folders under src/ that this layer may import besides its own.
 * @property {readonly Ban[]} bans What else this layer must not import.
 * @property {readonly { selector: string, message: string }[]} [syntax] Other syntax it must not use. Default none.
 *
 * @typedef {object} Ban
 * @property {string} regex Import specifiers that are refused.
 * @property {string} message What to do instead.
 * @property {boolean} [allowTypeImports] true lets `import type` pass. Default false.
 */
import { noClock } from './pure-domain.js';

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

/**
 * Packages are listed, not forbidden one by one, because `fs`, `yaml` or a new dependency would slip through.
 *
 * @param {...string} names all the packages that this layer may import
 * @returns {Ban}
 */
function onlyPackages(...names) {
  const listed = names.length === 0 ? 'no packages' : `no packages but ${names.join(', ')}`;
  return {
    regex: `^(?!#|\\.{1,2}(/|$)${names.map((name) => `|${name}(/|$)`).join('')})`,
    message: `This layer runs in the browser and imports ${listed}: no Node, no Astro, no build tools.`,
  };
}

/** @type {Ban} */
const noSchemaAtRunTime = {
  regex: '^(#|(\\.{1,2}/)+)(domain/)?content/',
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
    bans: [onlyPackages('zod')],
    syntax: noClock,
  },
  domain: {
    files: ['src/domain/!(content)/**/*.ts'],
    folder: 'domain',
    may: [],
    bans: [onlyPackages(), noSchemaAtRunTime],
    syntax: noClock,
  },
  // The one file that schedules: whoever imports it brings ts-fsrs along.
  'domain (review schedule)': {
    files: ['src/domain/review/schedule.ts'],
    folder: 'domain',
    may: [],
    bans: [onlyPackages('ts-fsrs'), noSchemaAtRunTime],
    syntax: noClock,
  },
  storage: {
    files: ['src/storage/**/*.ts'],
    folder: 'storage',
    may: ['domain'],
    bans: [onlyPackages(), noSchemaAtRunTime],
  },
  elements: {
    files: ['src/components/**/*.ts'],
    folder: 'components',
    may: ['domain', 'storage'],
    bans: [onlyPackages(), noSchemaAtRunTime, noComponents],
  },
  // The one file that draws a QR picture: whoever imports it brings lean-qr along.
  'elements (QR)': {
    files: ['src/components/my-data/qr-picture.ts'],
    folder: 'components',
    may: ['domain', 'storage'],
    bans: [onlyPackages('lean-qr'), noSchemaAtRunTime, noComponents],
  },
  // The one file that shows slides one by one: whoever imports it brings reveal.js along.
  'elements (slides)': {
    files: ['src/components/workshop/deck/reveal-deck.ts'],
    folder: 'components',
    may: ['domain', 'storage'],
    bans: [onlyPackages('reveal.js'), noSchemaAtRunTime, noComponents],
  },
  // The one file that takes CSV apart: whoever imports it brings Papa Parse along.
  'elements (CSV)': {
    files: ['src/components/tool/exchange/parse-csv.ts'],
    folder: 'components',
    may: ['domain', 'storage'],
    bans: [onlyPackages('papaparse'), noSchemaAtRunTime, noComponents],
  },
  catalog: { files: ['src/catalog/**/*.ts'], folder: 'catalog', may: ['domain'], bans: [] },
  'content-tools': {
    files: ['src/content-tools/**/*.ts'],
    folder: 'content-tools',
    may: ['domain'],
    bans: [noAstro],
  },
  exchange: {
    files: ['src/exchange/**/*.ts'],
    folder: 'exchange',
    may: ['domain', 'content-tools'],
    bans: [noAstro],
  },
  // Books and papers, made from the built site.
  book: {
    files: ['src/book/**/*.ts'],
    folder: 'book',
    may: ['domain', 'content-tools'],
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
    may: ['domain', 'catalog', 'content-tools', 'exchange', 'markdown', 'components', 'layouts'],
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
    bans: [onlyPackages(), noSchemaAtRunTime],
  },
  // Files that Astro and Starlight look for by name. They stand alone, apart from the schemas they hand on.
  'entry points': { files: ['src/*.ts'], folder: '', may: ['domain'], bans: [] },
  scripts: {
    files: ['scripts/**/*.ts'],
    folder: '',
    may: ['domain', 'content-tools', 'exchange', 'book', 'integrations'],
    bans: [noContentApi],
  },
};

/** Files right under src/, which nobody imports. */
const entryPoints = ['content\\.config', 'route-data'];

const folders = [...new Set(Object.values(layers).map(({ folder }) => folder))].filter(Boolean);

/** @param {Layer} layer @returns {Ban} one ban for all folders of src this layer may not reach */
function foldersOutOfReach({ folder, may }) {
  const allowed = [folder, ...may].filter(Boolean);
  const refused = folders.filter((other) => !allowed.includes(other));
  return {
    regex: `^(#|(\\.{1,2}/)+(src/)?)((${refused.join('|')})/|(${entryPoints.join('|')})\\.ts$)`,
    message: `The import law: this file may import ${allowed.map((name) => `src/${name}`).join(', ')} and nothing else of src.`,
  };
}

/** @param {Ban} ban @returns {{ selector: string, message: string }} the same ban for `import('…')` */
function whenImportedLate({ regex, message }) {
  const refused = `/${regex.replaceAll('/', '\\x2F')}/iu`;
  const written = ['source.value', 'source.quasis.0.value.cooked'];
  const sources = written.map((attribute) => `[${attribute}=${refused}]`);
  return { selector: `ImportExpression:matches(${sources.join(', ')})`, message };
}

/**
 * One ESLint config per layer.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const importLaw = Object.entries(layers).map(([name, layer]) => {
  const bans = [foldersOutOfReach(layer), ...layer.bans];
  return {
    name: `import-law/${name}`,
    files: layer.files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: bans }],
      'no-restricted-syntax': ['error', ...bans.map(whenImportedLate), ...(layer.syntax ?? [])],
    },
  };
});
