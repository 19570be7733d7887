import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { FileCode } from './file-refusals.ts';
import { articleFromDocx } from './read-docx.ts';

const { DOMParser } = parseHTML('<!doctype html>');

const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACE}><w:body>${body}<w:sectPr/></w:body></w:document>`;

const docx = (body: string, part = 'word/document.xml'): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: strToU8(documentOf(body)) });

const p = (runs: string, settings = ''): string => `<w:p><w:pPr>${settings}</w:pPr>${runs}</w:p>`;
const r = (text: string, settings = ''): string =>
  `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const textOf = (body: string): string => {
  const read = articleFromDocx(docx(body), parseXml);
  return 'text' in read ? read.text : read.rejected;
};

describe('articleFromDocx', () => {
  it.each<[what: string, body: string, text: string]>([
    ['paragraphs', p(r('It is shut.')) + p(r('So it is.')), 'It is shut.\n\nSo it is.'],
    ['words cut into runs', p(r('It ') + r('is', '<w:b/>') + r(' sh') + r('ut.')), 'It is shut.'],
    ['headings', p(r('Bridge shut'), '<w:pStyle w:val="Heading1"/>') + p(r('It is.')), 'Bridge shut\n\nIt is.'],
    ['entities', p(r('Lask &amp; Son said “no” &lt;twice&gt;')), 'Lask & Son said “no” <twice>'],
    ['empty paragraphs', p('') + p(r('One.')) + p(r('  ')) + p(r('Two.')), 'One.\n\nTwo.'],
    [
      'breaks and tabs',
      p(`<w:r><w:t>By Ida</w:t><w:tab/><w:t>Vance</w:t><w:br/><w:t>The Post</w:t></w:r>`),
      'By Ida Vance\nThe Post',
    ],
    ['hyphens that hold', p('<w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>closed</w:t></w:r>'), 'long-closed'],
    [
      'lists',
      p(r('We know:')) + p(r('one'), '<w:numPr/>') + p(r('two'), '<w:numPr/>') + p(r('Little.')),
      'We know:\n\n• one\n• two\n\nLittle.',
    ],
    [
      'tracked changes',
      p(
        `${r('It is ')}<w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins>${r('shut')}</w:ins><w:moveFrom>${r(' now')}</w:moveFrom>${r('.')}`,
      ),
      'It is shut.',
    ],
    [
      'fields',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://dunmere.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('The deed')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' says so.')}`,
      ),
      'The deed says so.',
    ],
    ['links', p(`${r('See ')}<w:hyperlink>${r('the deed')}</w:hyperlink>${r('.')}`), 'See the deed.'],
    ['hidden words', p(r('It is shut.') + r(' Note to self.', '<w:vanish/>')), 'It is shut.'],
    ['tables', `<w:tbl><w:tr><w:tc>${p(r('Lask'))}</w:tc><w:tc>${p(r('1988'))}</w:tc></w:tr></w:tbl>`, 'Lask\n\n1988'],
    [
      'boxes',
      p(`<w:r><w:drawing><w:txbxContent>${p(r('An advert'))}</w:txbxContent></w:drawing></w:r>${r('It is shut.')}`),
      'It is shut.',
    ],
    ['content controls', `<w:sdt><w:sdtContent>${p(r('It is shut.'))}</w:sdtContent></w:sdt>`, 'It is shut.'],
  ])('reads %s', (_what, body, text) => expect(textOf(body)).toBe(text));

  it('takes the title from its style', () => {
    const read = articleFromDocx(docx(p(r('Bridge shut'), '<w:pStyle w:val="Title"/>') + p(r('It is.'))), parseXml);
    expect(read).toEqual({ text: 'Bridge shut\n\nIt is.', title: 'Bridge shut', outlet: null, date: null });
  });

  it('reads a document under the name that Office gives it online', () => {
    expect(articleFromDocx(docx(p(r('Shut.')), 'word/document2.xml'), parseXml)).toMatchObject({ text: 'Shut.' });
  });

  it('does not stall on elements nested beyond reason', () => {
    const deep = `${'<w:ins>'.repeat(3_000)}${r('Shut.')}${'</w:ins>'.repeat(3_000)}`;
    expect(textOf(p(deep))).toBe('Shut.');
  });

  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 9 });

  /** The same archive, saying of itself that it is small. */
  const liar = (): Uint8Array => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 40_000_000) view.setUint32(at, 1_000, true);
    return bytes;
  };

  it.each<[what: string, bytes: Uint8Array, code: FileCode]>([
    ['another kind of archive', zipSync({ 'content.xml': strToU8('<office/>') }), 'kind'],
    ['an archive cut short', docx(p(r('It is shut.'))).subarray(0, 60), 'damaged'],
    ['no archive at all', strToU8('PK\u0003\u0004 and then nothing'), 'damaged'],
    ['an archive that unpacks without end', bomb, 'too-large'],
    ['a document without words', docx(p('')), 'empty'],
    [
      'entities that multiply',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document>&b;</w:document>') }),
      'damaged',
    ],
  ])('refuses %s', (_what, bytes, code) => expect(articleFromDocx(bytes, parseXml)).toEqual({ rejected: code }));

  it('unpacks no more than an archive says that it holds', () => {
    expect('rejected' in articleFromDocx(liar(), parseXml)).toBe(true);
  });
});
