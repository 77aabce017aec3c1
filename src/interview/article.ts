/**
 * The URL of the article at The Conversation, as the publisher of a copy set it in `ARTICLE_ADDRESS`; undefined if it is
 * not set. Throws if it is not an https URL at theconversation.com or if it is the URL of the front page.
 */
export function originalArticleUrl(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const address = URL.parse(given);
  const isArticle = address?.protocol === 'https:' && address.host === 'theconversation.com';
  if (!isArticle || address.username || address.pathname === '/')
    throw new Error(
      `ARTICLE_ADDRESS="${given}" is not the address of an article at The Conversation; open the original and write ARTICLE_ADDRESS=https://theconversation.com/…, or leave it out`,
    );
  return address.href;
}
