import { site } from '../records/this-site.ts';

const { name } = site;

/** The data of an oEmbed response: title, HTML of the frame and its size in pixels, thumbnail, and the site's URL. */
export interface EmbeddedChart {
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail: { url: string; width: number; height: number };
  home: string;
}

/** The data of an oEmbed response for a page that is shown as a link. */
export interface LinkedPage {
  title: string;
  author: string;
  thumbnail: { url: string; width: number; height: number };
  home: string;
}

/** An oEmbed 1.0 response of type "link", cacheable for a day. */
export const oembedLink = ({ title, author, thumbnail, home }: LinkedPage) => ({
  type: 'link',
  version: '1.0',
  title,
  author_name: author,
  provider_name: name,
  provider_url: home,
  cache_age: 86_400,
  thumbnail_url: thumbnail.url,
  thumbnail_width: thumbnail.width,
  thumbnail_height: thumbnail.height,
});

/** An oEmbed 1.0 response of type "rich", cacheable for a day. */
export const oembedResponse = ({ title, html, width, height, thumbnail, home }: EmbeddedChart) => ({
  type: 'rich',
  version: '1.0',
  title,
  author_name: name,
  author_url: home,
  provider_name: name,
  provider_url: home,
  cache_age: 86_400,
  html,
  width,
  height,
  thumbnail_url: thumbnail.url,
  thumbnail_width: thumbnail.width,
  thumbnail_height: thumbnail.height,
});
