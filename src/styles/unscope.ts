/** What a style names beside each scope: tags and classes (`.name`); an empty name for a selector with neither. */
function namedIn(css: string): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const [, tag = '', last = '', scope = ''] of css.matchAll(
    /([a-z][\w-]*)?(?:(\.[\w-]+))*\[(data-astro-cid-\w+)\]/gi,
  ))
    named.set(scope, (named.get(scope) ?? new Set()).add(last || tag));
  return named;
}

/** A page whose elements carry the marks of those scopes alone in which a style may name them by tag or class. */
export function unscope(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const named = namedIn(styles.join(''));
  return html.replaceAll(/<([a-z][\w-]*)\b[^<>]*>/gi, (element, tag: string) => {
    const [, classes = ''] = /\bclass="([^"]*)"/.exec(element) ?? [];
    const own = ['', tag, ...classes.split(/\s+/).map((name) => `.${name}`)];
    return element.replaceAll(/ (data-astro-cid-\w+)(="true")?/g, (_, scope: string) =>
      own.some((name) => named.get(scope)?.has(name)) ? ` ${scope}` : '',
    );
  });
}
