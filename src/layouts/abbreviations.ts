/** Elements whose text stays as it is: words of others, code, and what holds no prose. So do what a glossary explains and what is not seen. */
const kept = /^(?:script|style|svg|template|pre|code|textarea|option|blockquote|q|abbr|h1)$/;

/** Whether an opening tag begins an element whose text stays as it is. */
const isKept = (name: string, tag: string) =>
  kept.test(name) || /\bclass="(?:[^"]* )?(?:passage|term|hidden)[ "]/.test(tag);

/**
 * The HTML of a page with the first of each abbreviation in its `main` explained, in an `abbr` with a title. `meanings` are
 * plain text by abbreviation.
 */
export function explainAbbreviations(html: string, meanings: Readonly<Record<string, string>>): string {
  const left = new Set(Object.keys(meanings));
  if (left.size === 0) return html;
  const abbreviation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...left].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const explain = (text: string) =>
    text.replace(abbreviation, (found) =>
      left.delete(found) ? `<abbr title="${meanings[found] ?? ''}">${found}</abbr>` : found,
    );
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0) return html;
  return html.slice(0, start) + mapText(html.slice(start, end), explain) + html.slice(end);
}

/** HTML with its text changed, except inside elements that are kept. */
function mapText(html: string, change: (text: string) => string): string {
  let [name, depth] = ['', 0];
  return html.replace(/<(\/?)([a-z\d-]+)[^>]*>|[^<]+/gi, (token, slash?: string, tag?: string) => {
    if (tag === undefined) return depth > 0 ? token : change(token);
    if (depth === 0 && !slash && isKept(tag, token)) [name, depth] = [tag, 1];
    else if (depth > 0 && tag === name) depth += slash ? -1 : 1;
    return token;
  });
}
