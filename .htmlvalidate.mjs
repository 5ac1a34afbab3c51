import { defineConfig } from 'html-validate';

/** What is switched off or loosened is written by others into our pages, each with its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<meta/>`, raw HTML has `<meta>`; to a browser they are the same.
    'void-style': 'off',
    // Starlight’s `_top`, and our ids of questions such as F1.1-q1. The HTML standard forbids only spaces.
    'valid-id': ['error', { relaxed: true }],
    // Shiki colours the code on the pages for authors; Markdown aligns the columns of tables.
    'no-inline-style': [
      'error',
      {
        allowedProperties: [
          'background-color',
          'color',
          'font-weight',
          'overflow-x',
          'text-align',
          'text-decoration',
        ],
      },
    ],
    // The checkboxes of one question have one name, as its radio buttons have.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
  },
});
