import { readFileSync, writeFileSync } from 'node:fs';

/** A label of the interface, what a test changes it to, what readers then see, and whether the site has it and the book has not. */
interface ChangedLabel {
  from: string;
  to: string;
  seen: string;
  onSiteOnly?: boolean;
}

/** The labels that tests change. */
export const changedLabels: readonly ChangedLabel[] = [
  {
    from: 'title: Figures and sources',
    to: 'title: What the figures rest on',
    seen: 'What the figures rest on',
  },
  {
    from: 'binds: Whom it binds, by our reading',
    to: 'binds: Those bound',
    seen: 'Those bound',
    onSiteOnly: true,
  },
  {
    from: 'oneOrigin: One origin.',
    to: 'oneOrigin: Only one origin was found.',
    seen: 'Only one origin was found.',
  },
  { from: 'must: must act or refrain', to: 'must: has a duty', seen: 'as a duty' },
];

/** Changes the labels in a file of the interface's words. Throws if one is not there. */
export function changeLabels(file: string): void {
  const words = changedLabels.reduce(
    (text, { from, to }) => {
      if (!text.includes(from)) throw new Error(`${file}: there is no "${from}"`);
      return text.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, words);
}
