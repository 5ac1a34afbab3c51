/** Tells the other tabs of this browser that the record changed, and hears it from them. */

/** Calls back when what this page shows may be out of date. Returns the way to tell the other tabs. */
export const connectTabs = (name: string, outOfDate: () => void): (() => void) => {
  const channel = openChannel(name);
  channel?.addEventListener('message', outOfDate);
  // A page restored from the back-forward cache, or a tab without the channel, has missed messages.
  addEventListener('pageshow', (event) => {
    if (event.persisted) outOfDate();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outOfDate();
  });
  return () => {
    try {
      channel?.postMessage('changed');
    } catch {
      // What is to be told is saved already; the other tabs look again when they come into view.
    }
  };
};

const openChannel = (name: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
};
