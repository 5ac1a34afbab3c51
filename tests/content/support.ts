/** Runs the content check over a fixture: the files of `_valid` with those of the fixture laid over them. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const fixtures = join(import.meta.dirname, '../fixtures/content');

/** Lays a fixture over the valid tree in a temporary folder, uses it, and removes it. */
export async function withFixture<Result>(
  name: string,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'content-check-'));
  try {
    await cp(join(fixtures, '_valid'), root, { recursive: true });
    await cp(join(fixtures, name), root, { recursive: true });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
