/** From any stored form of a kind to the form this build knows. */
import { type KindSpec, versionOf } from './kind-spec.ts';

/**
 * What reading came to. `newer`: written by a newer playbook, to be kept as it is and never overwritten.
 * `damaged`: not of the form its version promises, to be set aside.
 */
export type Reading<Value> = { is: 'ok'; value: Value } | { is: 'newer' } | { is: 'damaged' };

/** @param version the stored version, 1 or more. */
export const migrate = <Value>(
  spec: KindSpec<Value>,
  version: number,
  stored: unknown,
): Reading<Value> => {
  if (version > versionOf(spec)) return { is: 'newer' };
  const current = spec.upgrades.slice(version - 1).reduce((form, upgrade) => upgrade(form), stored);
  const value = spec.read(current);
  return value === undefined ? { is: 'damaged' } : { is: 'ok', value };
};
