/** Printing for tests: one browser and one served site for a file of tests. */
import type { Wanted } from '../../scripts/printing/choice.ts';
import { jobsFor, type Shop } from '../../scripts/printing/jobs.ts';
import { openPress } from '../../scripts/printing/press.ts';
import { serve } from '../../scripts/serve.ts';
import { library } from './book.ts';

export interface Printing {
  /** Names of the PDFs that were asked for. */
  names: (wanted: Wanted) => string[];
  /** Makes one of them. Default: A4, normal print. */
  print: (
    wanted: Wanted,
    name: string,
    look?: Shop['look'],
    siteUrl?: string,
  ) => Promise<Uint8Array>;
  /** Prints a document of HTML. */
  document: (html: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export async function openPrinting(): Promise<Printing> {
  const [books, press, site] = await Promise.all([library(), openPress(), serve({ port: 0 })]);
  return {
    names: (wanted) => jobsFor(wanted, books).map(({ name }) => name),
    print: (wanted, name, look = { paper: 'a4', large: false }, siteUrl) => {
      const job = jobsFor(wanted, books).find((one) => one.name === name);
      if (!job) throw new Error(`${name} is not among what was asked for.`);
      return job.print({ press, library: books, look, origin: site.origin, siteUrl });
    },
    document: press.document,
    close: async () => {
      await press.close();
      await site.stop();
    },
  };
}
