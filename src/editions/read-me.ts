import { licence } from '../site.ts';
import type { Credits } from './credits.ts';
import { formatDate } from './format-date.ts';
import { t } from './interface-words.ts';

/** The text of the zip's file for its readers; `home` is the site's address. */
export const readMe = (home: URL, { name, asOf, speaker, publisher, licence: terms }: Credits): string =>
  t('readMe.text', {
    name: name.toUpperCase(),
    day: formatDate(asOf),
    home: home.href,
    textLicence: licence.text.name,
    textUrl: licence.text.url,
    codeLicence: licence.code.name,
    codeUrl: licence.code.url,
    speaker,
    publisher,
    interviewLicence: terms,
  });
