/** The picture of the address on the slide where stages are rated. */
import { afterEach, expect, test } from 'vitest';
import { showJoin } from '#components/workshop/deck/join-pictures.ts';
import { longestStage, mostStages } from '#domain/workshop/room.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** As JoinAddress.astro renders it. */
function address(): HTMLElement {
  const place = document.createElement('div');
  Object.assign(place.dataset, { deck: 'join', path: '/workshops/rate-the-journey/join/' });
  place.innerHTML = `<div data-deck="qr"></div>
    <p><b data-deck="address"></b><small data-deck="stages"></small></p>`;
  document.body.append(place);
  return place;
}

const full = Array.from({ length: mostStages }, (_, index) =>
  `${String(index + 1)} заказчик ждёт ответа и не знает, кто его даст и когда`.slice(
    0,
    longestStage,
  ),
);

test.each([
  [[], ''],
  [['I order', 'It comes', 'I ask', 'I pay'], 'The picture brings the stages along.'],
  [full, 'The stages are too long for the picture. Type them on your phone.'],
])('is there with %j, and says whether it carries them', async (stages, says) => {
  const place = address();
  await showJoin(document.body, stages);
  expect(place.querySelectorAll('[data-deck=qr] > svg')).toHaveLength(1);
  expect(place.querySelector('[data-deck=stages]')?.textContent).toBe(says);
});
