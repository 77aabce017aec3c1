/** The light colour of each custom property in a style sheet, by name: `--red:light-dark(#c3212d,#ff8078)`. */
export function lightColours(tokens: string): Map<string, string> {
  const declarations = [...tokens.matchAll(/--(\w+):light-dark\((#[0-9a-f]{3,8}),/g)];
  const colours = new Map(declarations.map(([, name = '', light = '']) => [name, light]));
  for (const [, name = '', other = ''] of tokens.matchAll(/--([a-z]+):var\(--([a-z]+)\)/g)) {
    const light = colours.get(other);
    if (light !== undefined) colours.set(name, light);
  }
  return colours;
}
