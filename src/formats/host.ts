import { createHash } from 'node:crypto';
import { bundle } from '../islands/bundle.ts';

/**
 * The number in the address of the script that pages of other sites load. Pages out there ask for these very bytes:
 * whoever changes them raises the number and leaves the old file in `public/`.
 */
export const hostVersion = '1';

/** The file of that script, from the site's root. */
export const hostFile = `embed.${hostVersion}.js`;

const made = bundle('host');

/** The script that sizes our frames on pages of other sites. */
export const hostScript = (): Promise<string> => made;

/** What a browser checks that script against before it runs it: the value of an `integrity` attribute. */
export async function hostIntegrity(): Promise<string> {
  const hash = createHash('sha384').update(await made);
  return `sha384-${hash.digest('base64')}`;
}
