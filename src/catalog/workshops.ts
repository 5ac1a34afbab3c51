/** Workshop kits with what they name resolved, for the five pages of each. */
import { getCollection } from 'astro:content';
import type { Card } from '#domain/content/card.ts';
import type { Workshop } from '#domain/content/workshop.ts';
import { addressOf, pagesOf } from './pages.ts';
import { linksTo, type PageLink } from './references.ts';

/** The pages of a kit below its own address. */
export const kitPages = ['slides', 'presenter', 'join', 'handout'] as const;
export type KitPage = (typeof kitPages)[number];

export interface Kit {
  /** Front matter of the kit. */
  readonly data: Workshop & { readonly title: string; readonly description: string };
  /** Last part of its address: hot-potato-huddle. */
  readonly slug: string;
  /** Address without the base path, with a trailing slash. */
  readonly address: string;
  /** Addresses of its other pages, without the base path. */
  readonly pages: Readonly<Record<KitPage, string>>;
  /** The cards it names, in its order. */
  readonly cards: readonly Card[];
  /** Lessons and guides, tools, self-assessments, in this order. */
  readonly links: readonly PageLink[];
}

async function readKits(): Promise<Kit[]> {
  const cards = new Map((await getCollection('cards')).map(({ data }) => [data.id, data]));
  const kits = await Promise.all(
    (await pagesOf('workshop')).map(async (page): Promise<Kit> => {
      const { data } = page;
      const address = addressOf(page);
      return {
        data: { ...data, description: data.description ?? '' },
        slug: page.id.split('/').at(-1) ?? page.id,
        address,
        pages: {
          slides: `${address}slides/`,
          presenter: `${address}presenter/`,
          join: `${address}join/`,
          handout: `${address}handout/`,
        },
        cards: data.cards.flatMap((id) => cards.get(id) ?? []),
        links: await linksTo([...data.lessons, ...data.tools, ...data.assessments]),
      };
    }),
  );
  return kits.sort((one, other) => one.data.minutes - other.data.minutes);
}

let kits: Promise<Kit[]> | undefined;

/** All published kits, the shortest first. Read once per build; again for each request of the dev server. */
export function allKits(): Promise<Kit[]> {
  if (import.meta.env.DEV) return readKits();
  kits ??= readKits();
  return kits;
}

/** @throws {Error} for an id that no published kit has. */
export async function kitById(id: string): Promise<Kit> {
  const kit = (await allKits()).find(({ data }) => data.id === id);
  if (kit === undefined) throw new Error(`There is no workshop kit ${id}.`);
  return kit;
}

/** What `getStaticPaths` of a page under `/workshops/[kit]/` returns. */
export const kitPaths = async () =>
  (await allKits()).map((kit) => ({ params: { kit: kit.slug }, props: { kit } }));
