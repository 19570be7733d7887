import { decodeText } from '../../article/decode-text.ts';

/** A page as it was sent, with its content type. */
export type PageBytes = { readonly type: string; readonly bytes: Uint8Array };

const IN_HEADER = /charset\s*=\s*["']?([\w.:-]{1,40})/i;
const IN_PAGE = /<meta\b[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i;
const HEAD = 2_048; // bytes; where a page must say how it is written

/** A page’s text, in the character set that its header or its head announces. */
export const decodePage = ({ type, bytes }: PageBytes): string => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return decodeText(bytes, IN_HEADER.exec(type)?.[1] ?? IN_PAGE.exec(head)?.[1] ?? null);
};
