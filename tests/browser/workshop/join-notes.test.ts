/** Notes of a workshop, kept while its kit is edited, with the real learner record behind them. */
import { afterEach, expect, test } from 'vitest';
import { JoinNotes } from '#components/workshop/join/join-notes.ts';
import { today } from '#storage/now.ts';
import { record, saved } from '../quiz/stage.ts';

const shelf = `workshop.K-${Date.now().toString(36)}`;
let notes: JoinNotes | undefined;

afterEach(() => {
  notes?.stop();
});

test('what stands in a box that the kit has no more is kept beside what is written now', async () => {
  const id = `${shelf}.1`;
  const fields = { first: 'A case', gone: 'Nobody called' };
  await record.put('sheet', id, { name: 'Huddle', on: today(), at: 1, fields, lists: {} });
  const root = document.createElement('div');
  root.dataset.kit = shelf.slice('workshop.'.length);
  const box = document.createElement('textarea');
  box.dataset.kept = 'first';
  const paper = document.createElement('p');
  paper.dataset.paper = 'first';
  root.append(box, paper);
  // Typed before the script was there: paper has it as well.
  box.value = 'A case';
  notes = new JoinNotes(root, [], { say: () => undefined, show: () => undefined });
  expect(paper.textContent).toBe('A case');
  await notes.open(record, undefined);
  expect(box.value).toBe('A case');
  box.value = 'Another case';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await notes.flush();
  await saved();
  const sheet = await record.get('sheet', id);
  expect(sheet?.fields).toEqual({ first: 'Another case', gone: 'Nobody called' });
});
