const onlineOnly =
  /^(_headers|_redirects|robots\.txt|sitemap[^/]*\.xml|feed\.xml|manifest\.webmanifest|favicon\.ico|(apple-touch-)?icon(-\d+)?\.png|embed(\.\d+)?\.js|preview\.js|offline-(copy|worker)\.js|charts\/[^/]+\.narrow\.[^/]+|embed\/wordpress\.zip|(oembed|share)\/.*|SHA256SUMS|.*\.(br|gz))$/;

/** Whether a path of the site is left out of the zip: files for servers and other sites, and the editions. */
export const isExcluded = (path: string): boolean =>
  onlineOnly.test(path) || /^offline\/(?!index\.html$)./.test(path);
