import { expect, test } from 'vitest';
import { splitSections } from './sections.ts';

const words = (name: string, attributes: Record<string, string>, text: string) => {
  if (name === 'Fact') return `fact ${attributes['id'] ?? ''}`;
  if (name === 'Point') return `point ${attributes['n'] ?? ''}`;
  return name === 'Chart' ? '' : text;
};

test('an article is split at its headings, with the text of its components', () => {
  const body = [
    '<Beside>',
    '<Quote slot="margin" margin>Said aside</Quote>',
    '',
    'It holds <Fact id="one" />, as <Point n={6} /> has',
    'it, *at most*.',
    '</Beside>',
    '',
    '<Chart id="two" />',
    '',
    '## Whose count',
    '',
    'First.',
    '',
    '### Still the same',
    '',
    '- a',
    '- b',
    '',
    '## Empty',
  ].join('\n');
  expect(splitSections(body, words)).toEqual([
    { heading: '', text: 'Said aside It holds fact one, as point 6 has it, at most.' },
    { heading: 'Whose count', text: 'First. Still the same a b' },
  ]);
});

test('an article without a heading is one section', () => {
  expect(splitSections('Only this.', words)).toEqual([{ heading: '', text: 'Only this.' }]);
});
