/** What to say of a site that is built for this computer alone, because SITE is not set; undefined for any other. */
export const localAddressWarning = ({ hostname, href }: URL): string | undefined =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
    ? `warning: links, feeds and code to embed name ${href}, which opens on this computer alone. ` +
      'To publish, set the address: SITE=https://example.org npm run build'
    : undefined;
