import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, withHashes } from './content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styles = ['a{}', 'b{}'];
const page = (content: string) =>
  `<meta content="${content}"><style>${styles.join('</style><style data-x>')}</style><script>1</script>`;

test('the policy contains the hash of each inline style and script', () => {
  const html = withHashes(page(contentSecurityPolicy));
  expect(html).toContain(`style-src ${styles.map(hash).join(' ')};`);
  expect(html).toContain(`script-src ${hash('1')};`);
  expect(html).not.toContain('{style}');
});

test('a page without a policy is unchanged', () => {
  const html = page('{style}');
  expect(withHashes(html)).toBe(html);
});
