import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

/** Each paragraph as "index role: first words". */
const layout = (text: string, title?: string): string[] =>
  readArticle(text, title === undefined ? {} : { title }).paragraphs.map(
    (p) => `${p.index} ${p.role}: ${text.slice(p.span.start, Math.min(p.span.end, p.span.start + 24))}`,
  );

const LEAD = 'Lorvane on Thursday rejected a demand that it hand over the port of Sandrova.';
const NEXT = 'The demand was made in a letter from its neighbour, officials said.';

describe('the top of a page', () => {
  it('reads headline, standfirst, byline, outlet and date', () => {
    const text = `Lorvane says no\n\nA deadline runs out on Monday\n\nBy Petra Solheim\nThe Weekday Post\n\nUpdated: Thursday, 18:40\n\nKELL — ${LEAD}\n\n${NEXT}`;
    expect(layout(text)).toEqual([
      '0 headline: Lorvane says no',
      '1 standfirst: A deadline runs out on M',
      '2 byline: By Petra Solheim',
      '2 byline: The Weekday Post',
      '3 label: Updated: Thursday, 18:40',
      '4 boilerplate: KELL —',
      '4 body: Lorvane on Thursday reje',
      '5 body: The demand was made in a',
    ]);
    const article = readArticle(text);
    expect(article.title).toBe('Lorvane says no');
    expect(article.outlet).toBe('The Weekday Post');
    expect(article.byline && text.slice(article.byline.start, article.byline.end)).toBe('By Petra Solheim');
    expect(article.labels.map((label) => label.kind)).toEqual(['updated']);
  });

  it('finds the headline under an advert', () => {
    expect(layout(`Advertisement\n\nLorvane says no\n\nAdvertisement\n\n${LEAD}`)).toEqual([
      '0 boilerplate: Advertisement',
      '1 headline: Lorvane says no',
      '2 boilerplate: Advertisement',
      '3 body: Lorvane on Thursday reje',
    ]);
  });

  it('parts an advert marker from the headline that it is glued to', () => {
    expect(layout(`Advertisement Lorvane Says No\n\n${LEAD}`)).toEqual([
      '0 boilerplate: Advertisement',
      '0 headline: Lorvane Says No',
      '1 body: Lorvane on Thursday reje',
    ]);
  });

  it('reads a broadcaster’s page, where every line is a paragraph', () => {
    const text = `Bridge stays shut\nPublished\n3 hours ago\nShare\nSave\nIda Vance\nCBN News, Dunmere\nImage source, Getty Images\nImage caption, The bridge in March\n${LEAD}\n${NEXT}\nRelated topics\nDunmere\nMore on this story\nGoat found on bridge\nRelated internet links\nDunmere council`;
    const roles = readArticle(text).paragraphs.map((p) => p.role);
    expect(roles.slice(0, 11)).toEqual([
      'headline',
      'byline',
      'byline',
      'boilerplate',
      'boilerplate',
      'byline',
      'byline',
      'boilerplate',
      'boilerplate',
      'body',
      'body',
    ]);
    expect(roles.slice(11).every((role) => role === 'boilerplate')).toBe(true);
    expect(readArticle(text).outlet).toBe('CBN News');
  });

  it('reads an agency story', () => {
    const text = `Bridge stays shut, officials say\n\nBy IDA VANCE\nToday at 12:10\n\nFILE - The bridge is seen in March. (AP Photo/Dee Lomax)\n\nDUNMERE (AP) — ${LEAD}\n\n${NEXT}\n\n___\n\nPress writer Cass Underhill in Kell contributed to this report.\n\nCopyright 2022 The Press. All rights reserved.`;
    expect(readArticle(text).paragraphs.map((p) => p.role)).toEqual([
      'headline',
      'byline',
      'byline',
      'boilerplate',
      'boilerplate',
      'body',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('reads a tabloid page', () => {
    const text = `TERROR on the bridge!\n\nBy IDA VANCE FOR THE MAIL\n\nPUBLISHED: 10:01, 22 March 2022 | UPDATED: 11:30, 22 March 2022\n\n214\n\nView comments\n\nScroll down for video\n\n${LEAD}\n\n+8\nView gallery\n\n${NEXT}`;
    const article = readArticle(text);
    expect(article.paragraphs.filter((p) => p.role === 'body')).toHaveLength(2);
    expect(article.labels.map((label) => label.kind)).toEqual(['updated']);
  });

  it('keeps key points, each on its own', () => {
    const text = `Storm weakens\n\nBy Ida Vance, CBN News\nPosted 5h ago, updated 40m ago\n\n• Power out to 63,000 homes\n• River peaks at 8.1m\n\n${LEAD}`;
    expect(layout(text).slice(3)).toEqual([
      '2 standfirst: Power out to 63,000 home',
      '2 standfirst: River peaks at 8.1m',
      '3 body: Lorvane on Thursday reje',
    ]);
  });

  it.each([
    ['OPINION', 'opinion'],
    ['Analysis', 'analysis'],
    ['Sponsored content', 'sponsored'],
    ['SATIRE', 'satire'],
    ['Live updates', 'live'],
    ['Fact check', 'explainer'],
  ])('keeps the notice “%s” above a headline', (line, kind) => {
    const article = readArticle(`${line}\n\nA robot cannot wave back\n\nBy Ida Vance\n\n${LEAD}`);
    expect(article.labels.map((label) => label.kind)).toEqual([kind]);
    expect(article.title).toBe('A robot cannot wave back');
  });

  it('parts a notice from the headline behind it', () => {
    const article = readArticle(`Analysis: Why the ferry sank\n\n${LEAD}`);
    expect(article.title).toBe('Why the ferry sank');
    expect(article.labels).toEqual([{ kind: 'analysis', span: { start: 0, end: 8 } }]);
  });

  it('keeps a question whole behind its notice', () => {
    expect(readArticle(`Explained: did a bear ride the ferry?\n\n${LEAD}`).title).toBe(
      'Explained: did a bear ride the ferry?',
    );
  });

  it('takes a headline with a full stop, when a longer paragraph follows', () => {
    expect(readArticle(`Lorvane says no to the port.\n\n${LEAD} ${NEXT}`).title).toBe('Lorvane says no to the port.');
  });

  it('starts the story at a dateline, whatever times stand below', () => {
    const text = `Storm weakens\n\nKELL — ${LEAD}\n\n3:40 p.m.\n\n${NEXT}`;
    expect(readArticle(text).paragraphs.map((p) => p.role)).toEqual([
      'headline',
      'boilerplate',
      'body',
      'byline',
      'body',
    ]);
  });

  it('takes no first sentence for a headline', () => {
    const article = readArticle(`${LEAD}\n\n${NEXT}`);
    expect(article.headline).toBeNull();
    expect(article.title).toBe('Lorvane on Thursday rejected a demand that it hand over the port …');
  });

  it('skips a section’s name', () => {
    expect(readArticle(`World news\n\nLorvane says no to the port\n\n${LEAD}`).title).toBe(
      'Lorvane says no to the port',
    );
  });

  it('believes the page’s own title', () => {
    expect(readArticle(`Kell Desk Special\n\nLorvane says no\n\n${LEAD}`, { title: 'Kell desk special' }).title).toBe(
      'Kell Desk Special',
    );
    expect(readArticle(`${LEAD}\n\n${NEXT}`, { title: 'Lorvane says no' }).title).toBe('Lorvane says no');
  });
});

describe('the body', () => {
  const page = (...middle: string[]): string => ['Lorvane says no', LEAD, ...middle, NEXT].join('\n\n');

  it.each([
    'Advertisement',
    'Story continues below',
    'Read more: The city that changed its flag',
    'Sign up for Overland, our weekly letter',
    'Test your skills with this Quiz!',
    'Sandrova in June (Photo: Getaway Images)',
    'A woman on the quay. Photograph: Dee Lomax/The Post',
  ])('sets “%s” aside', (line) => {
    const text = page(line);
    expect(readArticle(text).paragraphs[2]?.role).toBe('boilerplate');
    expect(readArticle(text).boilerplate.map((span) => text.slice(span.start, span.end))).toEqual([line]);
  });

  it.each(['No.', '“Lunch,” she replied.', 'He was wrong:', 'It was over', 'Then came the goat'])(
    'keeps the short line “%s”',
    (line) => {
      expect(['body', 'standfirst']).toContain(readArticle(page(line)).paragraphs[2]?.role);
    },
  );

  it('reads sub-headings, and drops the headlines of a list of links', () => {
    const text = page('WHAT IS BEING SAID?', NEXT, 'Related stories', 'Goat found on bridge', 'Bear rides ferry', LEAD);
    expect(readArticle(text).paragraphs.map((p) => p.role)).toEqual([
      'headline',
      'body',
      'standfirst',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'body',
      'body',
    ]);
  });

  it('takes the correction that follows its heading as a notice', () => {
    const text = page(NEXT, 'CORRECTION:', 'The port was built in 1921, not in 1912.');
    expect(readArticle(text).labels.map((label) => label.kind)).toEqual(['corrected', 'corrected']);
  });

  it('leaves out a bracket that a lost dateline has left', () => {
    expect(layout(`Lorvane says no\n\n( ${LEAD}`)).toEqual([
      '0 headline: Lorvane says no',
      '1 boilerplate: (',
      '1 body: Lorvane on Thursday reje',
    ]);
  });

  it('cuts an advert marker off the end of a paragraph', () => {
    const text = page(`${NEXT} Advertisement`);
    expect(readArticle(text).paragraphs.map((p) => p.role)).toEqual([
      'headline',
      'body',
      'body',
      'boilerplate',
      'body',
    ]);
  });
});

it('gives every stretch of words to exactly one paragraph', () => {
  const text = `Advertisement Head Line\n\nBy Ida Vance\n\n• a point\n\nKELL — ${LEAD} Advertisement\n\n${NEXT}`;
  const covered = readArticle(text).paragraphs.map((p) => text.slice(p.span.start, p.span.end));
  expect(covered.join(' ').replace(/\s+/g, ' ')).toBe(text.replace('• ', '').replace(/\s+/g, ' '));
});
