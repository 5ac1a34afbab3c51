import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  clearStage,
  field,
  pause,
  potato,
  results,
  setStage,
  status,
  trigger,
  type,
} from './stage.ts';

beforeEach(setStage);
afterEach(clearStage);

describe('answers', () => {
  it('offers common tasks before anything is asked', async () => {
    await trigger.click();
    await expect.element(page.getByText('Common tasks')).toBeVisible();
    await type('??');
    await expect.element(page.getByText('Common tasks')).toBeVisible();
    await expect.element(status).toHaveTextContent('');
  });

  it('lists role, kind, time and title of what it finds', async () => {
    window.fakeSite.pages.push({
      title: 'warm handover',
      role: 'middle',
      kind: 'guide',
      minutes: '4',
      excerpt: 'Write a <mark>warm</mark> card.',
    });
    await trigger.click();
    await type('warm');
    await expect.element(status).toHaveTextContent('1 result for “warm”');
    const item = document.querySelector('[data-part="list"] li');
    const facts = [...(item?.querySelectorAll('[data-hit="facts"] > span') ?? [])];
    expect(facts.map((fact) => fact.textContent)).toEqual(['Middle', 'Guide', '4 min']);
    expect(facts[0]?.querySelector('svg.badge')).not.toBeNull();
    expect(item?.querySelector('mark')?.textContent).toBe('warm');
    await expect.element(results).toHaveAttribute('href', '/pages/warm%20handover/');
    await expect.element(results).toHaveTextContent('warm handover');
    expect(item?.textContent).not.toContain('Section:');
  });

  it('never reads an excerpt as HTML', async () => {
    const hostile = '<img src=x onerror="document.title=1"> <mark>&lt;b&gt;</mark>';
    window.fakeSite.pages = [{ ...potato, excerpt: hostile }];
    await trigger.click();
    await type('potato');
    await expect.element(status).toHaveTextContent('1 result for “potato”');
    const snippet = document.querySelector('[data-hit="snippet"]');
    expect(snippet?.querySelector('img')).toBeNull();
    expect(snippet?.textContent).toContain('<img src=x');
    expect(snippet?.querySelector('mark')?.textContent).toBe('<b>');
  });

  it('links to the section that matches', async () => {
    const section = {
      title: 'Keep the case',
      url: '/pages/hot%20potato/#keep',
      excerpt: 'Keep the case. Do not <mark>pass</mark> it.',
      anchor: { id: 'keep' },
      weighted_locations: [{ balanced_score: 1 }],
    };
    window.fakeSite.pages = [{ ...potato, sub_results: [section] }];
    await trigger.click();
    await type('potato');
    const link = page.getByRole('link', { name: 'Keep the case' });
    await expect.element(link).toHaveAttribute('href', section.url);
    expect(document.querySelector('[data-hit="snippet"]')?.textContent).toBe('Do not pass it.');
  });

  it('fetches the eight results it shows, and more on demand', async () => {
    await trigger.click();
    await type('handoff');
    await expect.element(status).toHaveTextContent('11 results for “handoff”');
    expect(results.elements()).toHaveLength(8);
    expect(window.fakeSite.fetched).toHaveLength(8);
    await page.getByRole('button', { name: 'Show 3 more' }).click();
    await expect.element(page.getByRole('link', { name: 'handoff 8' })).toHaveFocus();
    expect(results.elements()).toHaveLength(11);
    expect(document.querySelector<HTMLElement>('[data-part="more"]')?.hidden).toBe(true);
  });

  it('shows the answer to the last question, whichever comes first', async () => {
    window.fakeSite.delays = { handoff: 400 };
    await trigger.click();
    await type('handoff');
    await pause(200);
    await type('potato');
    await expect.element(status).toHaveTextContent('1 result for “potato”');
    await pause(400);
    await expect.element(status).toHaveTextContent('1 result for “potato”');
    expect(results.elements()).toHaveLength(1);
  });

  it('says so when it is slow', async () => {
    window.fakeSite.delays = { potato: 900 };
    await trigger.click();
    await type('potato');
    await expect.element(status).toHaveTextContent('Searching…');
    await expect.element(status).toHaveTextContent('1 result for “potato”');
  });

  it('says that there is nothing when only the first letters of a word were found', async () => {
    window.fakeSite.pages = [
      { ...potato, title: 'an angry word', excerpt: '<mark>An</mark> hour.' },
    ];
    await trigger.click();
    await type('angry');
    await expect.element(status).toHaveTextContent('1 result for “angry”');
    window.fakeSite.pages = [{ ...potato, title: 'an hour', excerpt: '<mark>An</mark> hour.' }];
    window.fakeSite.matchesAll = true;
    await type('boss');
    await expect.element(status).toHaveTextContent('No results for “boss”');
    await expect
      .element(page.getByText('Try fewer words, or another word for the same thing.'))
      .toBeVisible();
    expect(document.querySelector('fieldset small')?.textContent).toBe('');
  });

  it('says that there is nothing and where else to look', async () => {
    await trigger.click();
    await type('zebra');
    await expect.element(status).toHaveTextContent('No results for “zebra”');
    await expect
      .element(page.getByText('Try fewer words, or another word for the same thing.'))
      .toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Glossary' })).toBeVisible();
  });
});

describe('facets', () => {
  const box = (name: string) => page.getByRole('checkbox', { name });
  const numbers = () =>
    [...document.querySelectorAll('fieldset label:not([hidden])')].map((row) => row.textContent);

  it('offers only the values that some page has', async () => {
    await trigger.click();
    await expect.element(box('Middle 6')).toBeVisible();
    expect(numbers()).toEqual(['Middle6', 'Frontline6', 'Lesson9', 'Guide3']);
    expect(document.querySelector('fieldset:last-of-type')).toHaveProperty('hidden', true);
  });

  it('lists pages without a query', async () => {
    await trigger.click();
    await box('Guide 3').click();
    await expect.element(status).toHaveTextContent('3 results in Guide');
    expect(results.elements()).toHaveLength(3);
  });

  it('adds up within a facet and narrows across facets', async () => {
    await trigger.click();
    await type('handoff');
    await box('Middle 6').click();
    await expect.element(status).toHaveTextContent('6 results for “handoff” in Middle');
    expect(numbers()).toEqual(['Middle6', 'Frontline5', 'Lesson4', 'Guide2']);
    await box('Guide 2').click();
    await expect.element(status).toHaveTextContent('2 results for “handoff” in Middle, Guide');
    await box('Frontline 1').click();
    await expect
      .element(status)
      .toHaveTextContent('3 results for “handoff” in Middle, Frontline, Guide');
  });

  it('offers to clear filters that leave nothing, and puts focus back into the field', async () => {
    await trigger.click();
    await type('potato');
    await box('Middle 0').click();
    await expect
      .element(status)
      .toHaveTextContent('No results for “potato” in Middle. Without the filters: 1 result');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.element(status).toHaveTextContent('1 result for “potato”');
    await expect.element(field).toHaveFocus();
  });

  it('folds the facets away on a phone and says how many are on', async () => {
    await page.viewport(390, 800);
    await trigger.click();
    await expect.element(page.getByText('Filter by role, kind or length')).toBeVisible();
    await page.getByText('Filter by role, kind or length').click();
    await box('Guide 3').click();
    await expect.element(page.getByText('1 on')).toBeVisible();
  });
});
