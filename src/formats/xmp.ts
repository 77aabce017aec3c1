import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What a picture says of itself; addresses are absolute. */
export interface PictureCredit {
  title: string;
  description: string;
  author: string;
  licence: { name: string; url: string };
  page: string;
  source: string;
}

const inLanguage = (text: string) => x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, text)]);

/** A credit as an XMP packet: Dublin Core, XMP rights, and the fields that IPTC shares with Photoshop. */
export const xmpOf = ({ title, description, author, licence, page, source }: PictureCredit): string =>
  toXml(
    x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
      x('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [
        x(
          'rdf:Description',
          {
            'rdf:about': '',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
            'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
            'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
          },
          [
            x('dc:title', inLanguage(title)),
            x('dc:description', inLanguage(description)),
            x('dc:creator', [x('rdf:Seq', [x('rdf:li', author)])]),
            x('dc:rights', inLanguage(licence.name)),
            x('dc:source', page),
            x('photoshop:Credit', author),
            x('photoshop:Source', source),
            x('xmpRights:WebStatement', licence.url),
            x('Iptc4xmpCore:AltTextAccessibility', inLanguage(description)),
          ],
        ),
      ]),
    ]),
    { closeEmptyElements: true },
  );
