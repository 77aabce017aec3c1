const forServers =
  /^(_headers|_redirects|robots\.txt|sitemap[^/]*\.xml|feed\.xml|manifest\.webmanifest|favicon\.ico|(apple-touch-)?icon(-\d+)?\.png|embed(\.\d+)?\.js|preview\.js|charts\/[^/]+\.narrow\.[^/]+|(oembed|share)\/.*|SHA256SUMS|.*\.(br|gz))$/;

/** Whether a path of the site has no use in a folder: what speaks to servers and other sites, and the editions. */
export const leftOut = (path: string): boolean =>
  forServers.test(path) || /^offline\/(?!index\.html$)./.test(path);
