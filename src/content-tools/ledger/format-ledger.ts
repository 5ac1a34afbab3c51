/** Writes the ledger so that two people adding questions seldom meet in a diff. */
import { stringify } from 'yaml';
import type { Ledger } from './ledger.ts';

/** The ledger’s file, from the root of the repository. */
export const ledgerFile = 'src/content/ledger/questions.yaml';

const header = `# What every published question id stands for. Written by \`npm run ids:keep\`: do not edit by hand.
# An id whose question left the course stays here. It is never used for anything else.
`;

/** One question after the other in the order of their ids, one line for each text. The same ledger gives the same file. */
export function formatLedger(ledger: Ledger): string {
  const order = new Intl.Collator('en', { numeric: true });
  const entries = [...ledger.values()]
    .toSorted((one, other) => order.compare(one.id, other.id))
    .map(({ id, type, revision, stem, right }) => ({
      id,
      type,
      ...(revision === 1 ? {} : { revision }),
      stem,
      ...(right.length === 0 ? {} : { right }),
    }));
  return header + stringify(entries, { lineWidth: 0, singleQuote: true });
}
