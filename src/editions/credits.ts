import { type Built } from './built.ts';
import { directText, elementsIn } from './html.ts';
import { parsedPage } from './parsed-page.ts';

/** The site and the interview as the linked data of a build names them; `asOf` is the day of the interview, ISO 8601. */
export interface Credits {
  name: string;
  description: string;
  speaker: string;
  interviewer: string;
  publisher: string;
  asOf: string;
  licence: string;
}

interface Thing {
  name: string;
  description: string;
}

interface Interview {
  author: Thing;
  contributor: Thing;
  publisher: Thing;
  datePublished: string;
  license: Thing;
}

/** The linked data of a page, as JSON-LD. Throws if it has none. */
function linkedData(built: Pick<Built, 'files'>, page: string): unknown {
  const script = elementsIn(parsedPage(built, page)).find(
    ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
  );
  if (!script) throw new Error(`${page}: the page has no linked data, which the editions need`);
  return JSON.parse(directText(script));
}

/** The names to credit, from the linked data of the home page and the interview. Throws if one has none. */
export function creditsOf(built: Pick<Built, 'files'>): Credits {
  const { name, description } = linkedData(built, 'index.html') as Thing;
  const interview = linkedData(built, 'interview/index.html') as Interview;
  return {
    name,
    description,
    speaker: interview.author.name,
    interviewer: interview.contributor.name,
    publisher: interview.publisher.name,
    asOf: interview.datePublished,
    licence: interview.license.name,
  };
}
