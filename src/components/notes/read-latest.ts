/** Reading the record again and again without ever showing what is older than the last change. */

/**
 * Makes a function to be called after every change. It reads, and shows what was read, unless there was another change
 * meanwhile: then it reads once more. Its promise is kept when the latest is shown.
 * @param read resolves with what shows what it read.
 */
export function readLatest<Source>(
  read: (source: Source) => Promise<() => void>,
): (source: Source) => Promise<void> {
  let changes = 0;
  let reading: Promise<void> | undefined;
  const run = async (source: Source): Promise<void> => {
    try {
      let seen: number;
      let show: () => void;
      do {
        seen = changes;
        show = await read(source);
      } while (seen !== changes);
      reading = undefined;
      show();
    } catch (error) {
      reading = undefined;
      throw error;
    }
  };
  return (source) => {
    changes += 1;
    reading ??= run(source);
    return reading;
  };
}
