/** The lock that keeps a screen awake, with a browser that takes its time to give one. */
import { afterEach, expect, test, vi } from 'vitest';
import { ScreenWake } from '#components/element/screen-wake.ts';

const given = vi.fn<() => void>();
const letGo = vi.fn<() => void>();

function stubLock(): void {
  const request = async (): Promise<unknown> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    given();
    return {
      released: false,
      release: () => {
        letGo();
        return Promise.resolve();
      },
    };
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  vi.clearAllMocks();
});

test('wished for twice before the browser answers, one lock is held, and let go of', async () => {
  stubLock();
  const wake = new ScreenWake();
  wake.want(true);
  wake.want(true);
  await vi.waitFor(() => {
    expect(given).toHaveBeenCalled();
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(given).toHaveBeenCalledTimes(1);
  wake.want(false);
  expect(letGo).toHaveBeenCalledTimes(1);
});

test('no longer wished for when it comes, it is let go of at once', async () => {
  stubLock();
  const wake = new ScreenWake();
  wake.want(true);
  wake.want(false);
  await vi.waitFor(() => {
    expect(letGo).toHaveBeenCalledTimes(1);
  });
});
