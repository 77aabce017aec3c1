import { h } from 'hastscript';
import { type Child, type Element, elementsIn, normalizedText, replaceElements } from '../html.ts';

const isElement = (child: Child, tagName: string): child is Element =>
  child.type === 'element' && child.tagName === tagName;

/** The picture files that an element or the labels in it name, each with the words of its label, if it has one. */
function picturesOf(place: Element): { path: string; caption: string }[] {
  const named = [place, ...elementsIn(place)].filter(({ properties }) => 'dataPicture' in properties);
  return named.map((element) => ({
    path: String(element.properties['dataPicture']),
    caption: element.tagName === 'label' ? normalizedText(element) : '',
  }));
}

/**
 * Replaces the drawings of a chapter, in place, and what switches their states, with pictures: an `img` of the SVG of each
 * state and nothing else, because converters for other readers follow no `srcset`.
 */
export function replaceDrawings(chapter: Element): void {
  replaceElements(chapter, (place) => {
    const drawing = place.children.find((child) => isElement(child, 'svg'));
    if (drawing?.type !== 'element') return [place];
    const alt = String(drawing.properties['ariaLabel'] ?? '');
    const pictures = picturesOf(place).flatMap(({ path, caption }) => [
      ...(caption ? [h('p', h('strong', caption)) as Element] : []),
      h('img', { src: path, alt }) as Element,
    ]);
    const others = place.children.filter((child) => child !== drawing && !isElement(child, 'fieldset'));
    return [{ ...place, children: [...pictures, ...others] }];
  });
}
