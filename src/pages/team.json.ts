/** The quizzes of the course as the team page needs them. */
import type { APIRoute } from 'astro';
import { teamQuizzes } from '#catalog/team-pages.ts';

export const GET: APIRoute = async () => Response.json(await teamQuizzes());
