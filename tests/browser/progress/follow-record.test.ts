import { expect, test, vi } from 'vitest';
import { followRecord } from '#components/element/follow-record.ts';
import { openLearnerRecord } from '#storage/learner-record.ts';

test('a reading that fails after a change is told as a warning, and the next one is tried', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const read = vi.fn(() => Promise.resolve());
  const stop = followRecord(read);
  await expect.poll(() => read.mock.calls.length, { timeout: 6000 }).toBe(1);
  read.mockRejectedValueOnce(new Error('Unreadable'));
  const record = await openLearnerRecord();
  await record.put('role', '', { role: 'leader' });
  await expect.poll(() => warned.mock.calls.length).toBe(1);
  const before = read.mock.calls.length;
  await record.put('role', '', { role: 'frontline' });
  await expect.poll(() => read.mock.calls.length).toBeGreaterThan(before);
  stop();
  warned.mockRestore();
});
