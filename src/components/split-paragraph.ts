/**
 * HTML in two parts: up to the end of its first paragraph, and the rest. Paragraphs in a `template` do not count; the first part
 * is empty if there is none.
 */
export function splitAfterFirstParagraph(html: string): [first: string, rest: string] {
  const [first = ''] = /^(?:<template\b.*?<\/template>|.)*?<\/p>/s.exec(html) ?? [];
  return [first, html.slice(first.length)];
}
