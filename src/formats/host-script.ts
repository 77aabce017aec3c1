import { createHash } from 'node:crypto';
import { bundleScript } from '../islands/bundle-script.ts';

/**
 * The version in the URL of the script that host pages (pages of other sites) load. Host pages check the hash of its
 * bytes: if you change the script, raise the version and leave the old file in `public/`.
 */
export const hostScriptVersion = '2';

/** The path of that script from the site's root. */
export const hostScriptFile = `embed.${hostScriptVersion}.js`;

const bundled = bundleScript('host-page');

/** The script that sets the height of our frames on host pages. */
export const hostScript = (): Promise<string> => bundled;

/** The value of the `integrity` attribute (subresource integrity, SHA-384) for that script. */
export async function hostScriptIntegrity(): Promise<string> {
  const hash = createHash('sha384').update(await bundled);
  return `sha384-${hash.digest('base64')}`;
}
