import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RoomLink } from '#components/workshop/room/room-link.ts';
import { hasStarted, isRunning } from '#domain/agenda/clock.ts';
import { blank, next, run, slideOf, withStages, type Room } from '#domain/workshop/room.ts';
import { closeAll, name, open, slides, windowOf } from './room-windows.ts';

beforeEach(() => {
  localStorage.clear();
});
afterEach(closeAll);

const peer = (link: RoomLink): (() => boolean) => {
  let there = false;
  link.onPeer((isThere) => {
    there = isThere;
  });
  return () => there;
};

it('an act in one window is seen in the other, both ways', async () => {
  const [presenter, screen] = [windowOf('presenter'), windowOf('slides')];
  presenter.act(run);
  await expect.poll(slides).toEqual([1, 1]);
  screen.act(next);
  await expect.poll(slides).toEqual([2, 2]);
  presenter.act((room) => withStages(room, ['I ask', 'I wait']));
  await expect.poll(() => screen.room.stages).toEqual(['I ask', 'I wait']);
  expect(screen.room).toEqual(presenter.room);
});

it('after a reload the room is where it was', () => {
  const before = windowOf('presenter');
  before.act(run);
  before.act(next);
  before.close();
  const after = windowOf('presenter');
  expect(after.room).toEqual(before.room);
  expect(after.isKept).toBe(true);
});

it('where nothing may be kept, the other window brings the room back', async () => {
  vi.stubGlobal('localStorage', undefined);
  const screen = windowOf('slides');
  const presenter = windowOf('presenter');
  expect(presenter.isKept).toBe(false);
  presenter.act(run);
  presenter.act(next);
  await expect.poll(slides).toEqual([2, 2]);
  presenter.close();
  open.splice(open.indexOf(presenter), 1);
  const again = windowOf('presenter');
  expect(slideOf(again.room)).toBe(0);
  await expect.poll(() => again.room).toEqual(screen.room);
});

it('each side knows whether the other is there, also when it leaves without a word', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  const presenter = windowOf('presenter');
  const isThere = peer(presenter);
  expect(isThere()).toBe(false);
  const screen = windowOf('slides');
  const isAnswered = peer(screen);
  await vi.waitFor(() => {
    expect([isThere(), isAnswered()]).toEqual([true, true]);
  });
  screen.close();
  await vi.waitFor(() => {
    expect(isThere()).toBe(false);
  });

  const another = new BroadcastChannel(name);
  another.postMessage({ as: 'slides', kind: 'tell', room: presenter.room });
  await vi.waitFor(() => {
    expect(isThere()).toBe(true);
  });
  another.close();
  vi.advanceTimersByTime(8000);
  expect(isThere()).toBe(false);
  vi.useRealTimers();
});

it('of two acts at the same moment both windows keep the same one', async () => {
  const [presenter, screen] = [windowOf('presenter'), windowOf('slides')];
  presenter.act(run);
  await expect.poll(slides).toEqual([1, 1]);
  // As two processes see it: neither finds what the other one keeps.
  vi.spyOn(Storage.prototype, 'getItem').mockReturnValue(null);
  presenter.act(next);
  screen.act((room) => blank(room, true));
  await expect
    .poll(() => JSON.stringify(presenter.room) === JSON.stringify(screen.room))
    .toBe(true);
  expect(presenter.room.revision).toBe(2);
});

it('without a channel the other window is reached by what is kept', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const presenter = windowOf('presenter');
  const isThere = peer(presenter);
  const room: Room = run(presenter.room, Date.now());
  const note = { message: { as: 'slides', kind: 'tell', room }, from: 'another window' };
  dispatchEvent(
    new StorageEvent('storage', { key: `${name}-note`, newValue: JSON.stringify(note) }),
  );
  expect([isThere(), slideOf(presenter.room)]).toEqual([true, 1]);

  localStorage.setItem(name, JSON.stringify(next(room, Date.now())));
  dispatchEvent(new StorageEvent('storage', { key: name }));
  expect(slideOf(presenter.room)).toBe(2);
});

it('what is damaged or foreign changes nothing, in storage or on the way', async () => {
  localStorage.setItem(name, '{"clock":');
  const presenter = windowOf('presenter');
  presenter.act(run);
  const channel = new BroadcastChannel(name);
  const heard = new Promise((resolve) => {
    channel.addEventListener('message', resolve, { once: true });
  });
  for (const message of [
    null,
    'next',
    { as: 'guest', kind: 'tell', room: { ...presenter.room, revision: 99, cover: false } },
    { as: 'slides', kind: 'tell', room: { ...presenter.room, revision: 1e300 } },
    { as: 'slides', kind: 'tell', room: { ...presenter.room, clock: { began: 'now' } } },
    { as: 'slides', kind: 'ask', room: undefined },
  ])
    channel.postMessage(message);
  // It answers the last one, so it has seen them all.
  await heard;
  channel.close();
  expect([presenter.room.revision, isRunning(presenter.room.clock)]).toEqual([1, true]);
});

it('what was started on another day begins anew, and another team’s stages are gone', () => {
  const yesterday = windowOf('presenter');
  yesterday.act((room) => run(room, Date.now() - 24 * 3_600_000));
  yesterday.act((room) => withStages(room, ['I ask']));
  yesterday.close();
  const { room } = windowOf('presenter');
  expect([hasStarted(room.clock), room.stages]).toEqual([false, []]);
});

it('stages that were written before the start stay until then', () => {
  const before = windowOf('presenter');
  before.act((room) => withStages(room, ['I ask']));
  before.close();
  expect(windowOf('presenter').room.stages).toEqual(['I ask']);
});
