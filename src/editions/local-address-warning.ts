import { isLocal } from '../address.ts';

/** What to say of a site that is built for this computer alone, because SITE is not set; undefined for any other. */
export const localAddressWarning = (address: URL): string | undefined =>
  isLocal(address)
    ? `warning: links, feeds and code to embed name ${address.href}, which opens on this computer alone. ` +
      'To publish, set the address: SITE=https://example.org npm run build'
    : undefined;
