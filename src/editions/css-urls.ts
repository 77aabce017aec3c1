/** CSS tokens that can contain a URL, or text that looks like one: comments, `url()`, `@import` with a string, other strings. */
const tokens =
  /\/\*[^]*?\*\/|(?:(?<![\w-])url\(\s*|@import\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)')|(?<![\w-])url\(\s*(?<bare>[^"'()\s]*)|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/gi;

/** Replaces each URL in CSS with the result of `change`; comments and other strings stay unchanged. */
export const rewriteCssUrls = (css: string, change: (address: string) => string): string =>
  css.replace(tokens, (token: string, ...rest) => {
    const { double, single, bare } = rest.at(-1) as Record<'double' | 'single' | 'bare', string | undefined>;
    const address = double ?? single ?? bare;
    if (address === undefined) return token;
    const changed = change(address);
    const [head = ''] = /^(?:url\(|@import)\s*/i.exec(token) ?? [];
    return changed === address ? token : `${head}"${changed}"`;
  });
