import { licence } from '../site.ts';
import type { Credits } from './credits.ts';
import { formatDate } from './format-date.ts';

/** The text of the zip's "READ ME FIRST.txt"; `home` is the site's address. */
export const readMe = (
  home: URL,
  { name, asOf, speaker, publisher, licence: terms }: Credits,
): string => `${name.toUpperCase()}

The whole site, to be read without a network. It speaks as of ${formatDate(asOf)};
what came later is dated.

1. Unpack all of the zip into a folder. Inside the zip the links do not work.
2. Double-click index.html. It opens in your browser.

Pages, charts, tables, search and downloads work with no connection.
What needs one is marked with an arrow (\u2197): links to other sites, and to
files that only the site on the web has.

On the web: ${home.href}

LICENCES
Our text, charts and data: ${licence.text.name}, ${licence.text.url}
The code: ${licence.code.name}, ${licence.code.url}
The interview: ${speaker}, by way of ${publisher}, under
${terms}: pass it on whole and unchanged, with credit.
`;
