import { Problem } from './problem.ts';

/** The address of the site: scheme and host, and the base path, which begins and ends with a slash. */
export interface Address {
  site: string;
  base: string;
}

/** The address of a site that is not told its own: the one at which `npm start` serves it. */
const local = 'http://localhost:4321';

/** Whether an address opens on this computer alone. */
export const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** The address that SITE and BASE_PATH give in an environment. Throws, with what would be right, if one is wrong. */
export const readAddress = ({
  SITE,
  BASE_PATH,
  CI,
}: Readonly<Record<string, string | undefined>>): Address => {
  // Who builds by machine publishes; who builds by hand may only look.
  if (CI && !SITE?.trim())
    throw new Problem(
      `SITE is not set, and CI is: links, feeds and code to embed would name ${local}; write SITE=https://example.org, or SITE=${local} for a build that is not published`,
    );
  return {
    site: originOf(SITE?.trim() || local),
    base: basePathOf(BASE_PATH?.trim() ?? ''),
  };
};

function originOf(written: string): string {
  const url = parseUrl(written);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const host = parseUrl(`https://${written.replace(/^([a-z]+:)?\/+/i, '')}`)?.host ?? 'example.org';
    throw new Problem(`SITE=${written}: an address begins with https://; write SITE=https://${host}`);
  }
  if (url.pathname !== '/')
    throw new Problem(
      `SITE=${written}: SITE has no path, which belongs in BASE_PATH; write SITE=${url.origin} BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`,
    );
  if (url.href !== `${url.origin}/`)
    throw new Problem(`SITE=${written}: SITE is scheme and host alone; write SITE=${url.origin}`);
  return url.origin;
}

const parseUrl = (text: string) => (URL.canParse(text) ? new URL(text) : undefined);

function basePathOf(written: string): string {
  const names = written.split('/').filter(Boolean);
  const wrong = names.find((name) => !/^[\w~.-]+$/.test(name) || /^\.+$/.test(name));
  if (wrong !== undefined)
    throw new Problem(
      `BASE_PATH=${written}: "${wrong}" cannot be in the path; write the path alone, of letters, digits and hyphens, for example BASE_PATH=/explainers/`,
    );
  return ['', ...names, ''].join('/');
}
