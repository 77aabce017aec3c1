import { encodePath } from './address.ts';
import { type Fault, type Folder, type Place, tag } from './fault.ts';

type Reason = Omit<Fault, 'stands'> | undefined;

const metadata = ['author', 'canonical', 'license', 'me'];

/** Whether an address is only followed when a reader asks for it, and not fetched with the page. */
function isFollowed({ property, element: { tagName, properties } }: Place): boolean {
  if (tagName === 'a' || tagName === 'area') return property !== 'style';
  if (tagName === 'link') return metadata.includes(properties['rel']?.toString() ?? '');
  return ['action', 'cite', 'formAction', 'longDesc', 'dataHref'].includes(property);
}

function webReason(place: Place, { marking }: Folder): Reason {
  const { file, element } = place;
  if (!isFollowed(place)) return { why: 'it is fetched from another host', right: 'a file of the edition' };
  const isLink = file.endsWith('.html') && (element.tagName === 'a' || element.tagName === 'area');
  if (isLink && !marking.has(file) && !('dataWeb' in element.properties))
    return { why: 'it leads to the web and does not say so', right: 'the same link with data-web' };
  return undefined;
}

const noFile = { why: 'there is no such file in the edition', right: 'the address of a file that is in it' };
const aFolder = {
  why: 'from file:// a folder opens as a listing',
  right: 'a page in it, such as index.html',
};
const aUse = { why: 'browsers refuse a <use> of another file from file://', right: 'an id of the same page' };

function fileReason({ address, element, file }: Place, { files, hashes }: Folder): Reason {
  const url = URL.parse(address, `file:///${encodePath(file)}`);
  if (!url) return noFile;
  const target = files.get(url.pathname);
  if (target === undefined) return url.pathname.endsWith('/') ? aFolder : noFile;
  if (element.tagName === 'use' && target !== file) return aUse;
  const [hash = ''] = url.hash.split(':~:');
  const isId = !['', '#', '#top'].includes(hash) && !hash.includes('=');
  if (!isId || hashes.get(target)?.has(hash) !== false) return undefined;
  return { why: `${target} has no element with this id`, right: 'an id that stands there' };
}

function reasonOf(place: Place, folder: Folder): Reason {
  const { address } = place;
  if (/^\s*[/\\]/.test(address))
    return {
      why: 'a leading slash leads to the root of the disk',
      right: "an address relative to the page's folder",
    };
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  if (scheme === undefined) return fileReason(place, folder);
  if (/^(file|[a-z])$/i.test(scheme))
    return { why: 'it names a place on one machine', right: 'a relative address' };
  return /^https?$/i.test(scheme) ? webReason(place, folder) : undefined;
}

/** What is wrong with an address, or undefined. */
export function addressFault(place: Place, folder: Folder): Fault | undefined {
  const { element, property, address } = place;
  const reason = reasonOf(place, folder);
  const inStyle = element.tagName === 'style' ? `<style>…url(${address})` : tag(element, property);
  return reason && { stands: inStyle, ...reason };
}
