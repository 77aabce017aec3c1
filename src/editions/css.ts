/** What can hold or hide an address in CSS: comments, `url()`, `@import` with a string, other strings. */
const tokens =
  /\/\*[^]*?\*\/|(?:(?<![\w-])url\(\s*|@import\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)')|(?<![\w-])url\(\s*(?<bare>[^"'()\s]*)|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/gi;

/** CSS with each address in it changed; comments and other strings stay. */
export const mapCss = (css: string, change: (address: string) => string): string =>
  css.replace(tokens, (token: string, ...rest) => {
    const { double, single, bare } = rest.at(-1) as Record<'double' | 'single' | 'bare', string | undefined>;
    const address = double ?? single ?? bare;
    if (address === undefined) return token;
    const changed = change(address);
    const [head = ''] = /^(?:url\(|@import)\s*/i.exec(token) ?? [];
    return changed === address ? token : `${head}"${changed}"`;
  });
