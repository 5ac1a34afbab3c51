/** The course as data: what “Continue” and the daily dose need to know in the browser. */
import type { APIRoute } from 'astro';
import { courseOutline } from '#catalog/outline.ts';

export const GET: APIRoute = async () => Response.json(await courseOutline());
