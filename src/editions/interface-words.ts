import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const file = 'content/interface.yaml';
const groups = parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Partial<
  Record<string, Partial<Record<string, string>>>
>;

/** The words of the interface with a key ("book.contents"), `{name}` replaced by the values. Throws if a key or a value is missing. */
export function t(key: string, values: Readonly<Record<string, string>> = {}): string {
  const [group = '', name = ''] = key.split('.');
  const words = groups[group]?.[name];
  if (words === undefined) throw new Error(`${file}: there is no key "${key}"`);
  return words.replaceAll(/\{([^}]*)\}/g, (_, wanted: string) => {
    const value = values[wanted];
    if (value === undefined) throw new Error(`${file}: ${key}: there is no value "${wanted}"`);
    return value;
  });
}
