import ContentLink from './ContentLink.astro';
import Value from './Value.astro';
import When from './When.astro';

/** The components of a text without prose components, whose styles every page would carry: values, conditions, and links. */
export const textComponents = { Value, When, a: ContentLink };
