import type { Entry } from '#domain/progress/belongs.ts';
import type { Snapshot } from '#domain/progress/copy/file.ts';
import { partsOf, readEvent, readRecord } from '#domain/progress/envelope.ts';

/** The entries of a snapshot that belong, as eraseWork in erase.ts takes them: what only a newer playbook reads does not. */
export const onlyThose = (
  { rec, evt }: Snapshot,
  belongs: (entry: Entry) => boolean,
): Snapshot => ({
  rec: new Map(
    [...rec].filter(([key, raw]) => {
      const reading = readRecord(raw);
      if (reading.is === 'newer') return false;
      return belongs({
        ...partsOf(key),
        value: reading.is === 'ok' ? reading.envelope.v : undefined,
      });
    }),
  ),
  evt: new Map(
    [...evt].filter(([, raw]) => {
      const reading = readEvent(raw);
      if (reading.is !== 'ok') return false;
      return belongs({ kind: reading.envelope.kind, id: '', value: reading.envelope.v });
    }),
  ),
  quarantine: new Map(),
});
