import { asOf, licence, name } from '../site.ts';
import { sayDay } from './say-day.ts';

/** The text that a reader of the zip, who may be on any system, finds first; `home` is the site's address. */
export const readMe = (home: URL): string => `${name.toUpperCase()}

The whole site, to be read without a network. It speaks as of ${sayDay(asOf)};
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
The interview: Donald Heflin, by way of The Conversation, under Creative Commons
Attribution-NoDerivatives: pass it on whole and unchanged, with credit.
`;
