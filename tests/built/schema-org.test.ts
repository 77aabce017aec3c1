import { describe, expect, test } from 'vitest';
import { catalogue, isEmbed, pages, read } from '../dist.ts';

type Thing = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isUrl: Check = (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
const isDay: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(value).toISOString().slice(0, 10) === value;
const isOf =
  (...types: string[]): Check =>
  (value) =>
    types.includes(String((value as Thing | undefined)?.['@type']));
const isReference: Check = (value) => isUrl((value as Thing | undefined)?.['@id']);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const isAgent = isOf('Person', 'Organization');

/** What search engines require or expect of each type of schema.org that the site uses, and of its values. */
const required: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  Article: { '@id': isUrl, author: isAgent, publisher: isAgent, datePublished: isDay },
  Dataset: {
    name: isText,
    description: (value) => isText(value) && String(value).length >= 50 && String(value).length <= 5000,
    license: isUrl,
    creator: isAgent,
    publisher: isAgent,
    datePublished: isDay,
    dateModified: isDay,
    distribution: isListOf(isOf('DataDownload')),
  },
  DataDownload: { contentUrl: isUrl, encodingFormat: isText },
  ImageObject: { url: isUrl, width: Number.isInteger, height: Number.isInteger },
  Quotation: { text: isText, spokenByCharacter: isAgent, isPartOf: isReference },
  Claim: { text: isText, appearance: isReference },
  PropertyValue: { name: isText },
  Person: { name: isText },
  Organization: { name: isText },
  CreativeWork: { name: isText },
  WebSite: { name: isText, publisher: isAgent },
  WebPage: { name: isText, publisher: isAgent },
  CollectionPage: { name: isText, publisher: isAgent },
};
/** What an article needs besides where it is the thing that the page is, and not one that the page names. */
const ofPage: Readonly<Record<string, Check>> = { headline: isText, image: isOf('ImageObject') };

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(thingsIn)];
}

const faultsOf = (thing: Thing, checks: Readonly<Record<string, Check>>) =>
  Object.entries(checks)
    .filter(([key, isRight]) => !isRight(thing[key]))
    .map(([key]) => `${String(thing['@type'])}.${key}: ${JSON.stringify(thing[key])}`);

const described = pages.filter((page) => !isEmbed(page) && page !== '404.html');
const metaOf = (page: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(read(page))?.[1];

describe.each(described)('what machines read of %s', (page) => {
  const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(page)) ?? [];
  const thing = JSON.parse(json) as Thing;

  test('has the properties that each type of schema.org needs', () => {
    const typed = thingsIn(thing).filter((part) => part['@type'] !== undefined);
    const unknown = typed.map((part) => String(part['@type'])).filter((type) => !(type in required));
    expect(unknown).toEqual([]);
    const faults = typed.flatMap((part) => faultsOf(part, required[String(part['@type'])] ?? {}));
    if (thing['@type'] === 'Article') faults.push(...faultsOf(thing, ofPage));
    expect(faults).toEqual([]);
  });

  test('names the site, and has the days of its first and last publication if it has any', () => {
    expect(metaOf(page, 'og:site_name')).toBe('Twenty-eight points');
    const { datePublished, dateModified } = thing;
    expect(metaOf(page, 'article:published_time')).toBe(datePublished);
    expect(metaOf(page, 'article:modified_time')).toBe(dateModified);
    if (datePublished !== undefined && dateModified !== undefined)
      expect(String(datePublished) <= String(dateModified)).toBe(true);
  });
});

test('every explainer and chart has both days', () => {
  for (const { page } of [...catalogue.explainers, ...catalogue.charts]) {
    const file = `${new URL(page).pathname.slice(1)}index.html`;
    for (const property of ['article:published_time', 'article:modified_time'])
      expect(metaOf(file, property), file).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
