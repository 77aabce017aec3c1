import type { APIRoute } from 'astro';
import { factsFile } from '../formats/facts.ts';
import { json } from '../formats/respond.ts';
import { facts, sources } from '../library.ts';

/** The facts with values, dates, status and sources. */
export const GET: APIRoute = () => json(factsFile(facts, sources));
