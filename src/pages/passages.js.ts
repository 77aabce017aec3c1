import type { APIRoute } from 'astro';
import { bundleScript } from '../islands/bundle-script.ts';
import { passages, site } from '../library.ts';
import { formatDate } from '../records/day.ts';
import { attribution } from '../records/passage-label.ts';
import { language as siteLanguage } from '../site.ts';

const { interview } = site;
const day = formatDate(interview.asOf, 'plain');

/** The passages of the interview by id, and the code that shows them; a classic script, so that it also loads from `file://`. */
export const GET: APIRoute = async () => {
  const texts = Object.fromEntries(
    passages.map(({ id, text }) => [id, { text, from: `${attribution(id, interview)}, ${day}` }]),
  );
  const language = `passageLanguage=${JSON.stringify(interview.language ?? siteLanguage)};`;
  const script = `passages=${JSON.stringify(texts)};\n${language}\n${await bundleScript('passages')}\n`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
};
