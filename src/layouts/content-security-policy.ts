import { createHash } from 'node:crypto';

/** The template of a page's policy: its inline styles and scripts and files of its site. `withHashes` fills in the hashes. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  'style-src {style}',
  'script-src {script}',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Fills the hashes of the inline styles and scripts of a page into its policy, if any. */
export function withHashes(html: string): string {
  return html.replace(/\{(style|script)\}(?=[^<>]*form-action)/g, (_, tag: string) => {
    const elements = html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
    return [...new Set([...elements].map(([, text = '']) => hashOf(text)))].join(' ');
  });
}
