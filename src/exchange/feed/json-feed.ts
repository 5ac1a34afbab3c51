/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { Feed } from './dose-feed.ts';

/** The feed as JSON. */
export const jsonFeedOf = ({ title, description, home, self, author, items }: Feed): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: home,
      feed_url: self,
      language: 'en-GB',
      authors: [{ name: author }],
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_text: item.summary,
        date_published: `${item.date}T00:00:00Z`,
        ...(item.category !== undefined && { tags: [item.category] }),
      })),
    },
    undefined,
    2,
  );
