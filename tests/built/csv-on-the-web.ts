import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import rdf from '@rdfjs/data-model';
import jsonld from 'jsonld';
import Parser from 'rdf-parser-csvw';

/** A term or a statement as RDF libraries have them. */
interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
  equals: (other: unknown) => boolean;
}
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** Statements that can be searched, as far as the parser needs. */
class Dataset {
  readonly quads: readonly Quad[];
  constructor(quads: readonly Quad[]) {
    this.quads = quads;
  }
  get size(): number {
    return this.quads.length;
  }
  [Symbol.iterator](): Iterator<Quad> {
    return this.quads[Symbol.iterator]();
  }
  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Dataset {
    return new Dataset(
      this.quads.filter(
        (quad) =>
          (!subject || quad.subject.equals(subject)) &&
          (!predicate || quad.predicate.equals(predicate)) &&
          (!object || quad.object.equals(object)),
      ),
    );
  }
}

/** W3C's context of CSV on the Web, as the parser's package has it: nothing is fetched. */
const context: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('rdf-parser-csvw/test/support/csvw.json'), 'utf8'),
);

const termOf = ({ termType, value, language, datatype }: Term): unknown =>
  termType === 'NamedNode'
    ? rdf.namedNode(value)
    : termType === 'BlankNode'
      ? rdf.blankNode(value)
      : rdf.literal(value, language ? language : rdf.namedNode(datatype?.value ?? ''));

/** The values that a consumer of CSV on the Web reads from a file by its metadata, with the names of their XML Schema types. */
export async function readTypedValues(
  csv: string,
  metadata: object,
): Promise<{ type: string; value: string }[]> {
  const statements = (await jsonld.toRDF(metadata, {
    base: 'https://example.org/metadata.json',
    documentLoader: (url: string) => Promise.resolve({ documentUrl: url, document: context }),
  })) as unknown as Quad[];
  const quads = statements.map(({ subject, predicate, object }) =>
    rdf.quad(termOf(subject), termOf(predicate), termOf(object)),
  ) as unknown as Quad[];
  const parser = new Parser({
    metadata: new Dataset(quads),
    baseIRI: 'https://example.org/',
    timezone: 'UTC',
  });
  const values: { type: string; value: string }[] = [];
  for await (const { object } of parser.import(Readable.from([csv])) as AsyncIterable<Quad>)
    if (object.termType === 'Literal')
      values.push({ type: object.datatype?.value.replace(/.*#/, '') ?? '', value: object.value });
  return values;
}
