import type { APIRoute } from 'astro';
import styles from '../../styles/book/epub.css?raw';

/** The style sheet of the EPUB. */
export const GET: APIRoute = () => new Response(styles, { headers: { 'Content-Type': 'text/css' } });
