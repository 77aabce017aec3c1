import { createHash } from 'node:crypto';

/** What a page allows itself, to be completed by `withHashes`: the styles and scripts inside it, and files of its site. */
export const policy = [
  "default-src 'none'",
  'style-src {style}',
  'script-src {script}',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page with the hashes of its inline styles and scripts in its policy, if it has one. */
export function withHashes(html: string): string {
  return html.replace(/\{(style|script)\}(?=[^<>]*form-action)/g, (_, tag: string) => {
    const found = html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
    return [...new Set([...found].map(([, text = '']) => hashOf(text)))].join(' ');
  });
}
