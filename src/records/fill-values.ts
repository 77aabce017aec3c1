import { suggest } from './suggest.ts';

/** The names, days and counts of a site that texts may print, by name: `{speaker}` in YAML, `<Value of="speaker" />` in MDX. */
export type SiteValues = Readonly<Record<string, string>>;

/** The value with a name. Throws, with similar names, if there is none. */
export function valueOf(values: SiteValues, name: string): string {
  const value = values[name];
  if (value === undefined)
    throw new Error(`there is no value "${name}"; ${suggest(name, Object.keys(values))}`);
  return value;
}

/** A text with every `{name}` replaced by its value. Throws if there is none with a name. */
export const fillValues = (text: string, values: SiteValues): string =>
  text.replaceAll(/\{([^}]*)\}/g, (_, name: string) => valueOf(values, name));
