import { describe, expect, it } from 'vitest';
import { checkLink } from './check-link.ts';
import { isPublicAddress } from './public-address.ts';
import type { LinkCode } from './link-refusal.ts';

const RULES = { ports: [], isAllowed: isPublicAddress };

describe('checkLink', () => {
  it.each<[what: string, link: string, code: LinkCode]>([
    ['nothing', '', 'not-a-link'],
    ['words', 'the ferry that sank', 'not-a-link'],
    ['a link of two thousand characters', `https://news.example/${'a'.repeat(2000)}`, 'not-a-link'],
    ['a bracket that never closes', 'http://[::1', 'not-a-link'],
    ['a number that is too large for an address', 'http://999.1.1.1/', 'not-a-link'],
    ['a file', 'file:///etc/passwd', 'not-web'],
    ['another protocol', 'ftp://news.example/story', 'not-web'],
    ['gopher', 'gopher://127.0.0.1:6379/_INFO', 'not-web'],
    ['a script', 'javascript:alert(1)', 'not-web'],
    ['a data address', 'data:text/html,<p>Hello</p>', 'not-web'],
    ['a blob', 'blob:https://news.example/1', 'not-web'],
    ['a name', 'https://reader@news.example/', 'credentials'],
    ['a name and a password', 'https://reader:secret@news.example/', 'credentials'],
    ['a trusted name in front of an at sign', 'https://news.example@127.0.0.1/', 'credentials'],
    ['the port of a mail server', 'http://news.example:25/', 'port'],
    ['the port of a database', 'https://news.example:5432/', 'port'],
    ['a port of developers', 'http://news.example:8080/', 'port'],
    ['this machine', 'http://127.0.0.1/', 'private'],
    ['all of this machine', 'http://127.9.8.7/', 'private'],
    ['a machine left out', 'http://0.0.0.0/', 'private'],
    ['zero', 'http://0/', 'private'],
    ['a short address', 'http://127.1/', 'private'],
    ['a decimal address', 'http://2130706433/', 'private'],
    ['an octal address', 'http://0177.0.0.1/', 'private'],
    ['a hexadecimal address', 'http://0x7f000001/', 'private'],
    ['hexadecimal parts', 'http://0x7f.0x0.0x0.0x1/', 'private'],
    ['wide digits', 'http://１２７.０.０.１/', 'private'],
    ['circled digits', 'http://①②⑦.⓪.⓪.①/', 'private'],
    ['the network at home', 'http://192.168.1.1/', 'private'],
    ['ten', 'http://10.0.0.8/', 'private'],
    ['one seven two', 'http://172.16.4.4/', 'private'],
    ['the address of cloud secrets', 'http://169.254.169.254/latest/meta-data/', 'private'],
    ['a provider’s own network', 'http://100.64.0.1/', 'private'],
    ['many at once', 'http://224.0.0.1/', 'private'],
    ['everybody', 'http://255.255.255.255/', 'private'],
    ['an address for books', 'http://203.0.113.9/', 'private'],
    ['this machine, IPv6', 'http://[::1]/', 'private'],
    ['nothing, IPv6', 'http://[::]/', 'private'],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', 'private'],
    ['IPv4 in IPv6, hexadecimal', 'http://[::ffff:7f00:1]/', 'private'],
    ['IPv4 in IPv6, the old way', 'http://[::127.0.0.1]/', 'private'],
    ['a translated address', 'http://[64:ff9b::7f00:1]/', 'private'],
    ['a locally translated address', 'http://[64:ff9b:1::a00:1]/', 'private'],
    ['6to4', 'http://[2002:7f00:1::]/', 'private'],
    ['Teredo', 'http://[2001:0:7f00:1::]/', 'private'],
    ['the link, IPv6', 'http://[fe80::1]/', 'private'],
    ['the site, IPv6', 'http://[fec0::1]/', 'private'],
    ['a private network, IPv6', 'http://[fd00::1]/', 'private'],
    ['many at once, IPv6', 'http://[ff02::1]/', 'private'],
    ['localhost', 'http://localhost/', 'private'],
    ['localhost with a dot', 'http://localhost./', 'private'],
    ['LOCALHOST', 'http://LOCALHOST/', 'private'],
    ['below localhost', 'http://news.localhost/', 'private'],
    ['a printer', 'http://printer.local/', 'private'],
    ['a cloud’s own name', 'http://metadata.google.internal/', 'private'],
    ['a router', 'http://fritz.home.arpa/', 'private'],
    ['a name of one word', 'http://intranet/', 'private'],
    ['a public address in numbers', 'http://8.8.8.8/', 'numeric'],
    ['a public address as one number', 'http://134744072/', 'numeric'],
    ['a public address, IPv6', 'http://[2a00:1450:4001::1]/', 'numeric'],
  ])('refuses %s', (_what, link, code) => {
    expect(checkLink(link, RULES)).toEqual({ rejected: code });
  });

  it.each([
    ['https://news.example/2026/bridge', 'https://news.example/2026/bridge'],
    ['http://news.example:80/', 'http://news.example/'],
    ['https://news.example:443/a?b=c#d', 'https://news.example/a?b=c#d'],
    ['http://news.example:443/', 'http://news.example:443/'],
    ['  news.example/bridge ', 'https://news.example/bridge'],
    ['https://новини.example/', 'https://xn--b1amarcd.example/'],
    ['https://127.0.0.1.news.example/', 'https://127.0.0.1.news.example/'],
  ])('takes %s', (link, href) => {
    const url = checkLink(link, RULES);
    expect(url instanceof URL ? url.href : url).toBe(href);
  });
});
