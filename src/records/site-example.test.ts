import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSite, siteFile } from './site.ts';

test('the example of a site’s names and lists in CONTRIBUTING.md can be read', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, example = ''] = /^```yaml\n# content\/site\.yaml\n([^]*?)^```$/m.exec(guide) ?? [];
  const { interview } = readSite(new Map([[siteFile, Buffer.from(example)]]));
  expect(interview.speaker.name).toBe('Jane Doe');
});
