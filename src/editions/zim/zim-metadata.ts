import { type Built, textOf } from '../built.ts';
import { creditsOf } from '../credits.ts';
import { t } from '../interface-words.ts';
import { lastModified } from '../last-modified.ts';
import { languageIso639 } from '../../site.ts';

/** What a ZIM file says of itself, by the names of zimwriterfs's options; `date` (a day, ISO 8601) is that of the newest change. */
export interface ZimMetadata {
  name: string;
  title: string;
  description: string;
  language: string;
  creator: string;
  publisher: string;
  source: string;
  date: string;
}

/** The metadata of a build's ZIM file, from its content. */
export function zimMetadata(built: Built): ZimMetadata {
  const { name, speaker, asOf } = creditsOf(built);
  const pages = [...built.files].filter(([path]) => path.endsWith('index.html'));
  const days = pages.flatMap(([, bytes]) => lastModified(textOf(bytes)) ?? []);
  return {
    name: 'twenty-eight-points',
    title: name,
    description: t('zim.description'),
    language: languageIso639,
    creator: `${name}, ${speaker}`,
    publisher: name,
    source: built.home.href,
    date: days.sort().at(-1) ?? asOf,
  };
}
