import text from '../../content/site.yaml?raw';
import { withProblems } from '../problem.ts';
import { type Site, site as schema, siteFile } from './site.ts';
import { readYaml } from './yaml.ts';

/** The names and lists of this site, from content/site.yaml, for modules below or beside library.ts. */
export const site: Site = withProblems(() => readYaml(text, siteFile, schema));
