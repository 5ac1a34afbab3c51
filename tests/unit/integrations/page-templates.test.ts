import { describe, expect, test } from 'vitest';
import { layoutOf } from '#integrations/page-templates.ts';

describe('the layout of a page file', () => {
  test('is the template of the kind that its folder stands for', () => {
    expect(layoutOf('lessons/put-it-right/one-owner.mdx')).toBe(
      "\n\nexport { default } from '#components/page/LessonPage.astro';\n",
    );
    expect(layoutOf('scenarios/the-ride-home.mdx')).toContain('/ScenarioPage.astro');
  });

  test('is the plain one in every other folder, and outside all folders', () => {
    expect(layoutOf('authors/write-a-quiz.mdx')).toContain('/PlainPage.astro');
    expect(layoutOf('about.mdx')).toContain('/PlainPage.astro');
  });
});
