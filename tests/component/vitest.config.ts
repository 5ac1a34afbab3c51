import { getViteConfig } from 'astro/config';

/** Astro components rendered by the container API. `devToolbar` off: otherwise the HTML is full of source positions. */
export default getViteConfig(
  {
    test: {
      name: 'component',
      dir: import.meta.dirname,
      include: ['**/*.test.ts'],
      globalSetup: `${import.meta.dirname}/sync-content.ts`,
    },
  },
  { devToolbar: { enabled: false } },
);
