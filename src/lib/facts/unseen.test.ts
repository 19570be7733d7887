import { describe, expect, it } from 'vitest';
import { readText } from '../pipeline.ts';
import { shippedEnglish } from '../server/read-english.ts';
import { tellingBy } from './test-support/told.ts';

const english = shippedEnglish();
const toldOf = tellingBy((text) => readText({ text }, english).facts);

describe('whose words they are', () => {
  it.each([
    [
      'The council sent its lawyer, Petra Lindahl, to Bettina Kral. Kral’s own lawyer said it was late.',
      'it was late',
      'Bettina Kral’s lawyer',
    ],
    // names
    ['Borderline Rail said it was late.', 'it was late', 'Borderline Rail'],
    ['Local Rail said it was late.', 'it was late', 'Rail'], // “local” is none of its name
    ['The Insurers’ Council said it was late.', 'it was late', 'Insurers’ Council'],
    ['Neighbouring Carrow said it was late.', 'it was late', 'Carrow'],
    [
      'Callow Water says the gates were shut, after residents of Penning said that the river had risen.',
      'the river had risen',
      'residents of Penning',
    ],
    [
      'A depot in Orvelle burned. Colonel Idris Vann met reporters in the capital, Haldt.\n\nIt was dark.\n\nIt rained.\n\nIt was cold.\n\nThe smoke rose.\n\nThe city’s fire service said it was late.',
      'it was late',
      'city’s fire service',
    ],
    [
      'Club boss Manny van der Stoep trains here. “He runs,” said the boss. Van der Stoep said it was late.',
      'it was late',
      'Manny van der Stoep',
    ],
    [
      'The bloc’s envoy, Inés de la Quadra, met him. De la Quadra said it was late.',
      'it was late',
      'Inés de la Quadra',
    ],
    [
      'Tom Whitlow met Ana Reyes. Whitlow, who once ran a shop, said that the mill was shut.',
      'the mill was shut',
      'Tom Whitlow',
    ],
    [
      'The agency quoted its director, Per Aas, as saying that drivers should wait.',
      'drivers should wait',
      'agency > Per Aas',
    ],
    ['Fair Price, a nonprofit, said it had 40 complaints.', 'it had 40', 'Fair Price'],
    [
      'Deputy Foreign Minister Anatol ter Horvath told mediators that the bridge was shut.',
      'the bridge was shut',
      'Anatol ter Horvath',
    ],
    ['The lake rose. Jan Holm told the council that the dam was full.', 'the dam was full', 'Jan Holm'],
    ['The lake rose. In April Finch said that the dam was full.', 'the dam was full', 'Finch'],
    // outlets without a name
    [
      'Ivan Petrov told Russian state television that the bridge was shut.',
      'the bridge was shut',
      'Russian state television > Ivan Petrov',
    ],
    [
      'Kim Lee told Turkish state broadcaster TRT that it was late. Olga Varen told Salveran state radio that the port was open.',
      'the port was open',
      'Salveran state radio > Olga Varen',
    ],
    // whom "the …" means
    ['The bakery’s owner, Iosif Kovarro, lost his van. “It burnt,” the baker said.', 'It burnt', 'Iosif Kovarro'],
    ['A former inspector said he had been mocked. “They laughed,” the man said.', 'They laughed', 'former inspector'],
    ['One onlooker said a phone had sunk. “He jumped in,” the holidaymaker said.', 'He jumped in', 'onlooker'],
    [
      'Former Rovers skipper Gaz Pritchard was less kind. The club denied that a bid had come.',
      'a bid had come',
      'Rovers',
    ],
    [
      'The Food Safety Executive met. The regulator said the bars were unsafe.',
      'the bars were unsafe',
      'Food Safety Executive',
    ],
    [
      'The memo’s author, a veteran engineer who has retired, said it was late. “I kept a copy,” said the engineer.',
      'I kept a copy',
      'memo’s author',
    ],
    [
      'Harlow Marine won the job, Gene Pascoe wrote on Facebook. The company said it was glad.',
      'it was glad',
      'Harlow Marine',
    ],
    // whom the first paragraphs keep back
    [
      'A baker left the stage because nobody had told her that she would share the prize, her agent has said on Monday.\n\n“She walked,” Bettina Krall, who has represented her since 2011, said.',
      'A baker left',
      'Bettina Krall',
    ],
    // through whom
    [
      'Ana Reyes told Radio Helve that it was late. Reyes added that the lake was low.',
      'the lake was low',
      'Radio Helve > Ana Reyes',
    ],
    ['Ana Reyes told Radio Helve that it was late. “I am tired,” she said.', 'I am tired', 'Radio Helve > Ana Reyes'],
    ['Its director, Ana Reyes, told the BBN that the lake was low.', 'the lake was low', 'BBN > Ana Reyes'],
    ['In an interview with Glint, Ana Reyes said that the lake was low.', 'the lake was low', 'Glint > Ana Reyes'],
    [
      'The lake had risen, its keeper, Aoife Brandt, told the Sunday Courier.',
      'The lake had risen',
      'Sunday Courier > Aoife Brandt',
    ],
    [
      'The Lake Post, which first revealed the talks, said on Monday that both had met, citing a note.',
      'both had met',
      'The Lake Post > note',
    ],
    [
      'Ana Reyes read a report by the website Perelom, which claimed, quoting a clerk, that the town would fall.',
      'the town would fall',
      'Perelom > clerk',
    ],
  ])('in “%s”: %s', (body, words, chain) => {
    expect(toldOf(body, words)?.chain).toBe(chain);
  });

  it.each([
    ['Ama Oduya sang. “I fell,” the judge said.', 'I fell', 'judge'],
    ['Ana Reyes said it was late. “The man laughed,” she said.', 'The man laughed', 'Ana Reyes'],
    [
      'The deputy prime minister, Otto Sand, left. The prime minister’s office said that it was sad.',
      'it was sad',
      'prime minister’s office',
    ],
    [
      'Ana Reyes told Radio Helve that it was late. In an email, she said that the lake was low.',
      'the lake was low',
      'Ana Reyes',
    ],
    ['Ana Reyes told the Red Cross that the lake was low.', 'the lake was low', 'Ana Reyes'],
    [
      'A neighbour said on Monday that the mill in the lower town had burnt all night.\n\nLars Holm, a neighbour, said nothing.',
      'had burnt',
      'neighbour',
    ],
  ])('and nobody else’s in “%s”: %s', (body, words, chain) => {
    expect(toldOf(body, words)?.chain).toBe(chain);
  });
});

describe('how far the words reach', () => {
  it.each([
    [
      'The army said it had shot down 31 drones, hours after a newspaper reported that it was weak.',
      'it had shot',
      ['it had shot down 31 drones'],
    ],
    [
      'The clerk said the letter came on 3 May, two weeks before the vote was held.',
      'the letter came',
      ['the letter came on 3 May, two weeks before the vote was held'],
    ],
    [
      'Tom Lacey denied he stood to gain £9, a figure that has appeared on posters.',
      'he stood',
      ['he stood to gain £9'],
    ],
    [
      'Ana Reyes thinks the market is wrong: “Nobody stops eating oats.”',
      'the market',
      ['the market is wrong', 'Nobody stops eating oats'],
    ],
    ['A spokesperson says it “does not recognise” that account.', 'account', ['it “does not recognise” that account']],
    [
      'Simon Pugh has written to staff, in a note leaked to a blog, that no such talk took place.',
      'no such talk',
      ['no such talk took place'],
    ],
    [
      'He wrote that Harlow “won on price, period,” and blamed the story on “people with no dock.”',
      'won on price',
      ['Harlow “won on price, period,”'],
    ],
    ['Diplomats in Visten fear that the talks could fail.', 'the talks', ['the talks could fail']],
    [
      'Analysts cautioned against reading too much into the leak.',
      'reading',
      ['against reading too much into the leak'],
    ],
    [
      'The clerk said that a guard had warned him the evening before to close early.',
      'close early',
      ['to close early'],
    ],
    [
      'The files show a lot, said one. Tom Hale owned a fifth of the firm that won the port contract, according to leaked files.',
      'owned a fifth',
      ['Tom Hale owned a fifth of the firm that won the port contract'],
    ],
    [
      'Orbix said it was “cooperating” with an inquiry but did not name the agency.',
      'cooperating',
      ['it was “cooperating” with an inquiry'],
    ],
  ])('in “%s”: %s', (body, words, contents) => {
    expect(toldOf(body, words)?.contents).toEqual(contents);
  });

  it.each([
    ['A second specialist asked not to appear in this article.', 'not to appear'],
    ['A clerk agreed to speak only if he was not named.', 'to speak'],
    ['The Lake Post, which first revealed the talks, has closed.', 'the talks'],
  ])('and nothing is said in “%s”: %s', (body, words) => {
    expect(toldOf(body, words)).toBeNull();
  });
});
