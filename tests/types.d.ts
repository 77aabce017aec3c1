declare module 'jsonld';
declare module 'rdf-parser-csvw';
declare module '@rdfjs/data-model';
