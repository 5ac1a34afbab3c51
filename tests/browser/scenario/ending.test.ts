/** The end of a walk: what is kept, the two paths, and the ways back in. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { at, load, nameOfFocused, textAt } from '../quiz/stage.ts';
import { finish, heading, kept, open, options, shown, story, walk, walksDone } from './stage.ts';
import { patient } from '../patient.ts';

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((each) => each.textContent.trim());
const path = (place: number, selector: string): string[] =>
  texts(`.scene-paths section:nth-child(${place}) ${selector}`);

beforeEach(async () => {
  await open();
});

describe('a finished walk', () => {
  test('is kept once, with its steps, ending and scores, and is no longer under way', async () => {
    const before = (await walksDone()).length;
    await finish('pass', 'sorry', 'text');
    expect((await walksDone()).at(-1)).toMatchObject({
      steps: [
        { node: 'call', option: 'pass' },
        { node: 'bounce', option: 'sorry' },
        { node: 'close', option: 'text' },
      ],
      ending: 'nearly',
      scores: { trust: 1, effort: 1 },
    });
    await load(story);
    await load(story);
    expect(await walksDone()).toHaveLength(before + 1);
  });

  test('shows its ending, its scores beside the strongest, and the second chance that was used', () => {
    walk('pass', 'sorry', 'text');
    expect(texts('.scene-end:not([hidden]) h2')).toEqual([expect.stringContaining('Nearly')]);
    expect(textAt('.scene-totals [data-score=trust] b')).toBe('1');
    expect(textAt('.scene-totals [data-score=trust] dd')).toMatch(
      /The strongest path ends with 3\.$/,
    );
    expect(textAt('.scene-recovered')).toMatch(/at scene 2 you had a second chance/);
    expect(shown('.scene-stage')).toBe(false);
    expect(shown('.scene-talk')).toBe(true);
  });

  test('says of a second chance that was not used that there was one', () => {
    walk('pass', 'later');
    expect(textAt('.scene-recovered')).toMatch(/^Scene 2 was a second chance/);
  });

  test('stands beside the strongest path, and the place where they part is marked', () => {
    walk('stay', 'leave');
    expect(textAt('.scene-parting')).toBe('The two paths part at scene 2.');
    expect(path(1, '.scene-you')).toEqual(['“I choose stay.”', '“I choose leave.”']);
    expect(path(2, '.scene-you')).toEqual(['“I choose stay.”', '“I choose text.”']);
    expect(path(1, '.scene-told > p')[1]).toBe('That is what leave does, and why.');
    expect(path(1, '.scene-place')[1]).toMatch(/Scene 2\s*The paths part here/);
    expect(path(2, '.scene-place')[0]).toMatch(/You chose this too/);
  });

  test('is told when it is the strongest', () => {
    walk('stay', 'text');
    expect(textAt('.scene-parting')).toBe('You walked the strongest path there is.');
    expect(texts('.scene-parts')).toEqual([]);
    expect(at('.scene-recovered').hidden).toBe(true);
  });

  test('stands among the earlier walks with its day and can be shown again', async () => {
    await finish('pass', 'later');
    await open();
    await vi.waitFor(() => {
      expect(document.querySelector('.scene-earlier button')).not.toBeNull();
    }, patient);
    const newest = at('.scene-earlier button');
    expect(newest.getAttribute('aria-label')).toMatch(/^Show \d+ \w+: Lost$/);
    newest.click();
    expect(nameOfFocused()).toMatch(/Lost$/);
    expect(path(1, '.scene-you')).toEqual(['“I choose pass.”', '“I choose later.”']);
  });
});

describe('after the end', () => {
  test('any step can be tried again, with what came before it kept', async () => {
    walk('pass', 'sorry', 'leave');
    at('.scene-paths [data-from="1"]').click();
    expect(heading()).toBe('Scene 2');
    expect(nameOfFocused()).toBe('Scene 2');
    expect(options()).toEqual(['sorry', 'later']);
    await kept('pass');
  });

  test('an ending invites back to the scene where trying again teaches most', () => {
    walk('pass', 'sorry', 'leave');
    expect(textAt('[data-task=again]')).toBe('Try from scene 3');
    at('[data-task=again]').click();
    expect(options()).toEqual(['text', 'leave']);
    expect(textAt('.scene-scores [data-score=effort] b')).toBe('2'); // the way there is the learner’s own
  });

  test('the story can start over', async () => {
    await finish('stay', 'leave');
    at('[data-task=over]').click();
    expect(heading()).toBe('Scene 1');
    expect(textAt('[data-part=so-far]')).toBe('nothing yet');
    walk('pass');
    await kept('pass');
  });
});
