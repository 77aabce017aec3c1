import { expect, test } from 'vitest';
import { originalArticleUrl } from './article.ts';

test('the URL of an article at The Conversation is returned unchanged', () => {
  expect(originalArticleUrl('https://theconversation.com/a-headline-123')).toBe(
    'https://theconversation.com/a-headline-123',
  );
});

test.each([undefined, ''])('%j returns undefined', (given) => {
  expect(originalArticleUrl(given)).toBeUndefined();
});

test.each([
  'theconversation.com/a-headline-123',
  'http://theconversation.com/a-headline-123',
  'https://theconversation.com/',
  'https://theconversation.com.example.org/a-headline-123',
  'https://someone@theconversation.com/a-headline-123',
  'https://theconversation.com:8443/a-headline-123',
  'javascript:alert(1)//theconversation.com/a',
  'words',
])('%s is rejected with the expected form', (given) => {
  expect(() => originalArticleUrl(given)).toThrow(/ARTICLE_ADDRESS=https:\/\/theconversation\.com\/…/);
});
