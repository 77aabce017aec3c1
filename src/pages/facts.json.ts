import type { APIRoute } from 'astro';
import { factsDocument } from '../formats/facts.ts';
import { jsonResponse } from '../formats/json-response.ts';
import { facts, sources } from '../library.ts';

/** All facts with values, dates, status and sources. */
export const GET: APIRoute = () => jsonResponse(factsDocument(facts, sources));
