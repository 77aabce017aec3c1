import { mapCss } from './css.ts';
import type { Element } from './html.ts';

const one =
  'action background cite data dataHref dataSrc formAction href longDesc poster src xLinkHref'.split(' ');
const sets = ['imageSrcSet', 'srcSet'];
const styles = 'style clipPath cursor fill filter markerEnd markerMid markerStart mask stroke'.split(' ');

/** What becomes of an address that stands in an attribute, by its name in hast, or in a `style`. */
type Change = (address: string, property: string) => string;

/** A `srcset` with each of its addresses changed, by the grammar of HTML. */
const mapSet = (set: string, change: (address: string) => string): string =>
  set.replace(
    /(\S*[^\s,])(\s+[^,]*)?(,|$)/g,
    (_, address: string, size = '', end = '') => change(address) + size + end,
  );

/** Changes in place each address that an element holds: in attributes, in its own style, and inside a `<style>`. */
export function changeAddresses({ tagName, properties, children }: Element, change: Change): void {
  const apply = (names: string[], map: (value: string, property: string) => string) => {
    for (const name of names) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = map(value, name);
    }
  };
  apply(one, change);
  apply(sets, (set, name) => mapSet(set, (address) => change(address, name)));
  apply(styles, (css, name) => mapCss(css, (address) => change(address, name)));
  if (tagName !== 'style') return;
  for (const child of children)
    if (child.type === 'text') child.value = mapCss(child.value, (address) => change(address, 'style'));
}

/** The addresses that an element holds, each with the property in which it stands. */
export function addressesIn(element: Element): { address: string; property: string }[] {
  const found: { address: string; property: string }[] = [];
  changeAddresses(element, (address, property) => {
    found.push({ address, property });
    return address;
  });
  return found;
}
