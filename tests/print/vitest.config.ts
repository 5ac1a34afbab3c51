/** Every PDF there is, and EPUBCheck of the W3C on the book: `npm run test:full`. All of it needs the built site. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Some eighty PDFs one after the other, on a machine that does other things too.
    testTimeout: 900_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pdf', include: ['tests/print/pdf.test.ts'] } },
      { extends: true, test: { name: 'epubcheck', include: ['tests/print/epubcheck.test.ts'] } },
    ],
  },
});
