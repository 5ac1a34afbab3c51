/** Waiting with an end. */

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The promise, or a rejection with a `TimeoutError` when it has not settled after so many milliseconds. */
export const within = async <Result>(
  milliseconds: number,
  promise: Promise<Result>,
): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`no answer in ${milliseconds} ms`, 'TimeoutError'));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
};
