/** Windows that are alone, of which there are two, that are left and come back; and starting over. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StartOver } from '#components/workshop/room/start-over.ts';
import { blank, next, run } from '#domain/workshop/room.ts';
import { closeAll, name, slides, windowOf } from './room-windows.ts';

beforeEach(() => {
  localStorage.clear();
});
afterEach(closeAll);

it('of two slides windows one may be closed: nobody says that the slides are gone', async () => {
  const presenter = windowOf('presenter');
  const said: boolean[] = [];
  presenter.onPeer((isThere) => said.push(isThere));
  const [one, two] = [windowOf('slides'), windowOf('slides')];
  await expect.poll(() => said).toEqual([false, true]);
  two.act(run);
  await expect.poll(slides).toEqual([1, 1, 1]);
  one.close();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(said).toEqual([false, true]);
  two.close();
  await expect.poll(() => said).toEqual([false, true, false]);
});

it.each(['with', 'without'])(
  'a window that is alone writes nothing while nothing happens, %s a channel',
  (channel) => {
    if (channel === 'without') vi.stubGlobal('BroadcastChannel', undefined);
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    const presenter = windowOf('presenter');
    const write = vi.spyOn(Storage.prototype, 'setItem');
    vi.advanceTimersByTime(60_000);
    expect(write).not.toHaveBeenCalled();
    presenter.act(run);
    expect(write).toHaveBeenCalled();
  },
);

it('without a channel a window that answered by the note is asked again, until it says goodbye', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  const presenter = windowOf('presenter');
  const hear = (kind: string): void => {
    const note = { message: { as: 'slides', kind, room: presenter.room }, from: kind };
    dispatchEvent(
      new StorageEvent('storage', { key: `${name}-note`, newValue: JSON.stringify(note) }),
    );
  };
  const asked = (): boolean => {
    const write = vi.spyOn(Storage.prototype, 'setItem');
    write.mockClear();
    vi.advanceTimersByTime(2500);
    return write.mock.calls.length > 0;
  };
  hear('tell');
  expect(asked()).toBe(true);
  // It was slow to answer, and is not given up for that.
  vi.advanceTimersByTime(10_000);
  expect(asked()).toBe(true);
  hear('bye');
  expect(asked()).toBe(false);
});

it('a page that is left closes its channel and takes its note along, and is in step when it comes back', async () => {
  const channels: BroadcastChannel[] = [];
  const Channel = BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      override close(): void {
        channels.splice(channels.indexOf(this), 1);
        super.close();
      }
      constructor(label: string) {
        super(label);
        channels.push(this);
      }
    },
  );
  const presenter = windowOf('presenter');
  presenter.act(run);
  expect(localStorage.getItem(`${name}-note`)).not.toBeNull();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(channels).toEqual([]);
  expect(localStorage.getItem(`${name}-note`)).toBeNull();

  localStorage.setItem(name, JSON.stringify(next(presenter.room, Date.now())));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(slides()).toEqual([2]);
  const screen = windowOf('slides');
  screen.act(next);
  await expect.poll(slides).toEqual([3, 3]);
});

it('starting over is undone where it was asked for, until anything else happens', async () => {
  const [presenter, screen] = [windowOf('presenter'), windowOf('slides')];
  presenter.act(run);
  presenter.act(next);
  await expect.poll(slides).toEqual([2, 2]);
  const before = presenter.room;
  const over = new StartOver(screen, document);
  over.do();
  await expect.poll(slides).toEqual([0, 0]);
  expect(over.canUndo(screen.room)).toBe(true);
  expect(over.undo()).toBe(true);
  await expect.poll(slides).toEqual([2, 2]);
  expect(presenter.room).toEqual({ ...before, revision: before.revision + 2 });

  over.do();
  screen.act((room) => blank(room, true));
  expect([over.canUndo(screen.room), over.undo()]).toEqual([false, false]);
  expect(screen.room.blank).toBe(true);
});

it('a countdown goes with the room, also when another window starts over, and undoes it', async () => {
  const place = document.createElement('div');
  place.innerHTML = `<playbook-countdown data-kit="T1-slides" data-step="a" data-minutes="3">
    <span role="timer"></span><button data-act="run"></button><button data-act="back"></button>
    <span role="status"></span></playbook-countdown>`;
  document.body.append(place);
  const button = place.querySelector<HTMLElement>('[data-act=run]');
  const presenter = windowOf('presenter');
  const screen = windowOf('slides', (room) => {
    onScreen.follow(room);
  });
  const onScreen = new StartOver(screen, place);
  presenter.act(run);
  await expect.poll(slides).toEqual([1, 1]);
  button?.click();
  button?.click();
  expect(button?.textContent).toBe('Go on');
  const over = new StartOver(presenter, document.createElement('div'));
  over.do();
  await expect.poll(() => button?.textContent).toBe('Start');
  expect(over.undo()).toBe(true);
  await expect.poll(() => button?.textContent).toBe('Go on');
  place.remove();
});
