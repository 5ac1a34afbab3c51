import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import searchSource from '#components/search/Search.astro?raw';
import { searchMarkup } from './markup.ts';
import {
  clearStage,
  dialog,
  field,
  pause,
  place,
  potato,
  setStage,
  status,
  trigger,
  type,
} from './stage.ts';

beforeEach(setStage);
afterEach(clearStage);

describe('the fixture', () => {
  it('has the parts that every page is served with', () => {
    const parts = (html: string) =>
      [...html.matchAll(/data-part="\w+"/g)].map(([part]) => part).sort();
    expect(parts(searchMarkup(''))).toEqual(parts(searchSource));
  });
});

describe('opening and closing', () => {
  it('opens from its button and gives focus back to it', async () => {
    await trigger.click();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(dialog()?.open).toBe(false);
    await expect.element(trigger).toHaveFocus();
  });

  it('closes on the first Escape, whatever stands in the field', async () => {
    await trigger.click();
    await type('potato');
    await userEvent.keyboard('{Escape}');
    expect(dialog()?.open).toBe(false);
    await expect.element(page.getByLabelText('Search for')).toHaveValue('potato');
  });

  it.each(['/', '{Control>}k{/Control}'])('opens on %s', async (keys) => {
    await userEvent.keyboard(keys);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('');
  });

  it('leaves a slash alone that somebody types into a field', async () => {
    const elsewhere = page.getByLabelText('Elsewhere');
    await elsewhere.click();
    await userEvent.keyboard('and/or');
    await expect.element(elsewhere).toHaveValue('and/or');
    expect(dialog()?.open).toBe(false);
  });

  it('opens from inside a field on Control and K, and returns to the field', async () => {
    const elsewhere = page.getByLabelText('Elsewhere');
    await elsewhere.click();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(elsewhere).toHaveFocus();
  });

  it('does not open on a slash once that is turned off', async () => {
    await trigger.click();
    await page.getByLabelText('The / key opens search').click();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('/');
    expect(dialog()?.open).toBe(false);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(dialog()?.open).toBe(true);
    await expect.element(page.getByLabelText('The / key opens search')).not.toBeChecked();
  });

  it('closes by its button', async () => {
    await trigger.click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(dialog()?.open).toBe(false);
  });

  it('closes by a press outside, but not by a selection that ends there', async () => {
    await trigger.click();
    await expect.element(page.getByText('Common tasks')).toBeVisible();
    const box = dialog();
    const press = (target: Element | null) =>
      target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    press(field.element());
    box?.click();
    expect(box?.open).toBe(true);
    press(box);
    box?.click();
    expect(box?.open).toBe(false);
  });

  it('gets out of the way of a link into the page that is open', async () => {
    const section = {
      title: 'Here',
      url: `${location.pathname}${location.search}#here`,
      excerpt: '<mark>potato</mark>',
      anchor: { id: 'here' },
      weighted_locations: [{ balanced_score: 1 }],
    };
    window.fakeSite.pages = [{ ...potato, sub_results: [section] }];
    await trigger.click();
    await type('potato');
    await page.getByRole('link', { name: 'Here' }).click();
    expect(dialog()?.open).toBe(false);
    expect(location.hash).toBe('#here');
  });

  it('keeps what is typed while the rest is still loading', async () => {
    await userEvent.keyboard('/hot potato');
    await expect.element(status).toHaveTextContent('1 result for “hot potato”');
  });
});

describe('by keyboard', () => {
  it('walks from the field through the results and back', async () => {
    await trigger.click();
    await type('handoff');
    await expect.element(status).toHaveTextContent('11 results for “handoff”');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('link', { name: 'handoff 1' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('button', { name: 'Show 3 more' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}');
    await expect.element(field).toHaveFocus();
  });

  it('goes to the first result on Enter, without waiting for the pause', async () => {
    await trigger.click();
    await userEvent.keyboard('potato{Enter}');
    await expect.element(page.getByRole('link', { name: 'hot potato' })).toHaveFocus();
  });

  it('comes back to the field on a slash', async () => {
    await trigger.click();
    await userEvent.keyboard('potato{Enter}');
    await expect.element(page.getByRole('link', { name: 'hot potato' })).toHaveFocus();
    await userEvent.keyboard('/');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('potato');
  });
});

describe('when the index cannot be had', () => {
  it('says so and offers another way', async () => {
    place('/no-such-file/pagefind.js');
    await trigger.click();
    await expect.element(status).toHaveTextContent('Search could not answer.');
    await expect
      .element(page.getByText('The list of pages could not be loaded. You may be offline.'))
      .toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Glossary' })).toBeVisible();
  });

  it('answers after “Try again” once the index is there', async () => {
    window.fakeSite.broken = true;
    await trigger.click();
    await userEvent.keyboard('potato');
    // Opening asks as well, and fails first: without the pause, the question typed would be answered unasked.
    await pause(300);
    await expect.element(status).toHaveTextContent('Search could not answer.');
    window.fakeSite.broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(status).toHaveTextContent('1 result for “potato”');
    await expect.element(field).toHaveFocus();
  });
});
