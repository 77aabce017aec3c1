import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pages, read } from '../dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'svg-focusable': 'off',
    'require-csp-nonce': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Reader views leave out what says that it is complementary; of the element `aside` they keep the content.
    'prefer-native-element': ['error', { exclude: ['complementary'] }],
  },
});

describe('HTML', () => {
  test.each(pages)('%s is valid', async (page) => {
    const { results } = await validator.validateString(read(page));
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ message, ruleId, line, column }) => `${String(line)}:${String(column)} ${ruleId} ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });

  test.each(pages)('%s has one h1, a title, a description or a canonical address, and a language', (page) => {
    const html = read(page);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description"|<link rel="canonical"/);
    expect(html).toMatch(/<html lang="en-GB"/);
  });
});
