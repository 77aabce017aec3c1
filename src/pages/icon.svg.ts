import type { APIRoute } from 'astro';
import { icon } from '../formats/icon.ts';

/** The icon that browsers show in tabs. */
export const GET: APIRoute = () => new Response(icon(), { headers: { 'Content-Type': 'image/svg+xml' } });
