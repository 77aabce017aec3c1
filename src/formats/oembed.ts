import { name } from '../site.ts';

/** What a reply says of a chart: its title, the code of the frame, its size, a picture, and the site's own address. */
export interface Embedded {
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail: { url: string; width: number; height: number };
  home: string;
}

/** A reply by oembed.com, version 1.0, of the type rich; a day is how long others may keep it. */
export const oembed = ({ title, html, width, height, thumbnail, home }: Embedded) => ({
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
