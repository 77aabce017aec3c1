/**
 * The address of the article at The Conversation, as whoever publishes a copy gave it in `ARTICLE_ADDRESS`; undefined
 * where none was given. Throws where it is no https address at theconversation.com that leads past the front page.
 */
export function articleAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const address = URL.parse(given);
  const there = address?.protocol === 'https:' && address.host === 'theconversation.com';
  if (!there || address.username || address.pathname === '/')
    throw new Error(
      `ARTICLE_ADDRESS="${given}" is not the address of an article at The Conversation; open the original and write ARTICLE_ADDRESS=https://theconversation.com/…, or leave it out`,
    );
  return address.href;
}
