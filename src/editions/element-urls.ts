import { rewriteCssUrls } from './css-urls.ts';
import type { Element } from './html.ts';

const urlAttributes =
  'action background cite data dataHref dataSrc formAction href longDesc poster src xLinkHref'.split(' ');
const srcsetAttributes = ['imageSrcSet', 'srcSet'];
const cssAttributes = 'style clipPath cursor fill filter markerEnd markerMid markerStart mask stroke'.split(
  ' ',
);

/** Returns the replacement of an address in an attribute, given by its hast property name, or in a `<style>` ("style"). */
type Change = (address: string, property: string) => string;

/** Replaces each address in a `srcset`, parsed by the grammar of HTML. */
const rewriteSrcset = (set: string, change: (address: string) => string): string =>
  set.replace(
    /(\S*[^\s,])(\s+[^,]*)?(,|$)/g,
    (_, address: string, size = '', end = '') => change(address) + size + end,
  );

/** Replaces each address in an element, in place: in its attributes, in its `style`, and in the text of a `<style>`. */
export function rewriteUrls({ tagName, properties, children }: Element, change: Change): void {
  const apply = (names: string[], map: (value: string, property: string) => string) => {
    for (const name of names) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = map(value, name);
    }
  };
  apply(urlAttributes, change);
  apply(srcsetAttributes, (set, name) => rewriteSrcset(set, (address) => change(address, name)));
  apply(cssAttributes, (css, name) => rewriteCssUrls(css, (address) => change(address, name)));
  if (tagName !== 'style') return;
  for (const child of children)
    if (child.type === 'text')
      child.value = rewriteCssUrls(child.value, (address) => change(address, 'style'));
}

/** The addresses in an element, each with the hast name of its property. */
export function urlsIn(element: Element): { address: string; property: string }[] {
  const found: { address: string; property: string }[] = [];
  rewriteUrls(element, (address, property) => {
    found.push({ address, property });
    return address;
  });
  return found;
}
