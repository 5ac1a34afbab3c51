/**
 * The course as a page in the browser needs it to say what comes next: the content of /course.json. Titles stand here once
 * instead of on every page, and only somebody who has begun loads them.
 */
import type { Kind } from '../content/page.ts';
import type { Role } from './role.ts';

/** A heading, question or statement that a learner may have left off at. */
export interface Section {
  /** Its id on the page. */
  id: string;
  /** A heading in words. Questions and statements have none: they are counted. */
  title?: string;
}

export interface PageOutline {
  id: string;
  kind: Exclude<Kind, 'page'>;
  title: string;
  /** One sentence; lessons only. */
  description?: string;
  /** Address under the base path. */
  href: string;
  role: Role;
  /** Reading time. */
  minutes: number;
  /** In the order they stand in. */
  sections: readonly Section[];
  /** Of a lesson: ids of the quizzes that test it out. Left out: none. */
  quizzes?: readonly string[];
  /** Of a quiz that draws: ids of the questions the draw chooses from. Its other questions are always asked. */
  bank?: readonly string[];
}

export interface PathOutline {
  id: string;
  role: Role;
  /** `day`: the day by which the module is to be finished, where the path has dates; the day of the start is 1. */
  modules: readonly { day?: number; lessons: readonly string[] }[];
}

export interface CourseOutline {
  pages: readonly PageOutline[];
  /** In the order to take them: those that others build on come first. */
  paths: readonly PathOutline[];
}
