import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policy, withHashes } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styles = ['a{}', 'b{}'];
const page = (content: string) =>
  `<meta content="${content}"><style>${styles.join('</style><style data-x>')}</style><script>1</script>`;

test('each inline style and script is named by its hash', () => {
  const html = withHashes(page(policy));
  expect(html).toContain(`style-src ${styles.map(hash).join(' ')};`);
  expect(html).toContain(`script-src ${hash('1')};`);
  expect(html).not.toContain('{style}');
});

test('a page without a policy stays as it is', () => {
  const html = page('{style}');
  expect(withHashes(html)).toBe(html);
});
