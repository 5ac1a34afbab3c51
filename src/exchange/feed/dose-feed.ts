/** The common series as a feed: the doses of the last working days, whatever the format. */
import type { LessonCard } from '#domain/course/course.ts';
import { slotOn, workingDaysUpTo } from '#domain/course/rotation.ts';

/** One dose in a feed. */
export interface FeedItem {
  /**
   * A `tag:` URI (RFC 4151) of host and date alone: one dose a day, the same in every build and every format. Adding a lesson
   * moves the series, and then other lessons stand on past days; readers shall not take those for new.
   */
  id: string;
  title: string;
  /** Absolute address. */
  url: string;
  summary: string;
  /** The role it is written for, in words; undefined on a recall day. */
  category: string | undefined;
  /** YYYY-MM-DD, taken as midnight UTC where a format wants a moment. */
  date: string;
}

/** A feed, before it is written in one of its formats. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page about the series. */
  home: string;
  /** Absolute address of the feed itself. */
  self: string;
  author: string;
  /** The newest first. */
  items: readonly FeedItem[];
}

/** What a feed is made of. */
export interface DoseFeedOptions {
  /** In the order of the series. */
  lessons: readonly LessonCard[];
  /** Turns an address from the site root into an absolute one. */
  absolute: (address: string) => string;
  /** Address of the feed from the site root, for example `/doses/rss.xml`. */
  address: string;
  /** The date of the build, YYYY-MM-DD: nothing after it is told. */
  on: string;
}

/** How many working days a feed tells. Three weeks: enough for whoever was away, few enough to read. */
const days = 15;

const categories = {
  everyone: 'Everyone',
  leader: 'Leader',
  middle: 'Middle',
  frontline: 'Frontline',
  trainer: 'Trainer',
};

/** The feed of the doses of the last working days, up to the date of the build. */
export function doseFeed({ lessons, absolute, address, on }: DoseFeedOptions): Feed {
  const self = absolute(address);
  const { hostname } = new URL(self);
  const items = workingDaysUpTo(on, days).map((date): FeedItem => {
    const lesson = slotOn(lessons, date)?.lesson;
    const id = `tag:${hostname},${date}:dose`;
    if (!lesson) return { ...recallDay, id, date, url: absolute('/review/') };
    return {
      id,
      date,
      title: lesson.title,
      url: absolute(lesson.address),
      summary: `${lesson.description} ${lesson.minutes} minutes.`.trim(),
      category: categories[lesson.role],
    };
  });
  return {
    title: 'The CX Playbook: daily doses',
    description: 'One short lesson each working day, to serve customers as one company.',
    home: absolute('/doses/'),
    self,
    author: 'The CX Playbook',
    items,
  };
}

/** A day of the series without a lesson. */
export const recallDay = {
  title: 'Recall day',
  summary: 'No new dose today. Answer a few questions on what you have read.',
  category: undefined,
};
