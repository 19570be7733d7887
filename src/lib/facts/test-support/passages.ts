/** A made-up passage and who is credited in it: some words of each content, and the chain to its source, outermost first. */
export type Passage = {
  readonly title: string;
  readonly text: string;
  readonly credits: readonly (readonly [words: string, chain: string])[];
};

export const PASSAGES: readonly Passage[] = [
  {
    title: 'a council and its mayor',
    text: `The Harlow city council voted 5-2 on Tuesday to close the Ferry Street library, a decision that Mayor Denise Okafor called “the least bad of nine bad choices.”

Okafor, a former teacher, said the branch had been losing money since 2019. “I learned to read in a library like that one,” the mayor said. “I take no joy in this.”

Councilman Pete Zielinski, who voted against the plan, said the city had never asked the neighborhood. The 34-year-old added that he would hold a meeting of his own next week.

Two residents told the council that they would sue. “We have a lawyer,” one said. The other said her children did their homework there.

The council said in a statement that the books would go to the Elm Park branch. It also said that nobody would lose a job.

Marisol Vega and her brother Luis, who run a bakery next door, said sales would fall. “Readers eat,” the two said in a letter. Luis Vega said the letter had taken them an hour.`,
    credits: [
      ['the least bad of nine', 'Denise Okafor'],
      ['had been losing money', 'Denise Okafor'],
      ['I learned to read', 'Denise Okafor'],
      ['I take no joy', 'Denise Okafor'],
      ['had never asked the neighborhood', 'Pete Zielinski'],
      ['he would hold a meeting', 'Pete Zielinski'],
      ['they would sue', 'Two residents'],
      ['We have a lawyer', 'one of the two residents'],
      ['her children did their homework', 'another of the two residents'],
      ['the books would go', 'Harlow city council'],
      ['nobody would lose a job', 'Harlow city council'],
      ['sales would fall', 'Marisol Vega and Luis Vega'],
      ['Readers eat', 'Marisol Vega and Luis Vega'],
      ['the letter had taken', 'Luis Vega'],
    ],
  },
  {
    title: 'a trial, a charity and a regulator',
    text: `A pill that is taken once a week may help people with asthma to sleep, according to a study published in the journal Airways on Thursday.

The researchers, from the University of Brockdale, found that patients woke 40% less often. “We did not expect such a difference,” said Prof Helen Marwick, who led the work. The paper says that 212 adults took part.

Breathe Easy UK (BEUK), a charity which did not fund the trial, said the results were “a good start”. Its chief executive, Tom Adeyemi, said: “Nobody should pay for this yet.” The charity warned that the drug had not been tested on children.

A spokesperson for the Medicines and Devices Regulator (MDR) said it would look at the evidence. The MDR said last year that a similar pill was unsafe. The regulator added that each drug was judged on its own.

Dr Ines Corado, a lung specialist who was not involved, told the Morning Ledger that the number of patients was small.

BEUK said on Friday that it had been sent the data. Adeyemi, 51, said he had read it twice. “It is honest work,” the former nurse said. Marwick said she agreed with the charity. Her team, she said, would begin a larger trial in May.`,
    credits: [
      ['may help people with asthma', 'study'],
      ['patients woke 40%', 'study authors'],
      ['We did not expect', 'Helen Marwick'],
      ['212 adults', 'study'],
      ['the results were', 'Breathe Easy UK'],
      ['Nobody should pay', 'Tom Adeyemi'],
      ['had not been tested on children', 'Breathe Easy UK'],
      ['it would look at the evidence', 'Medicines and Devices Regulator'],
      ['a similar pill', 'Medicines and Devices Regulator'],
      ['each drug was judged', 'Medicines and Devices Regulator'],
      ['the number of patients was small', 'Morning Ledger > Ines Corado'],
      ['it had been sent the data', 'Breathe Easy UK'],
      ['he had read it twice', 'Tom Adeyemi'],
      ['It is honest work', 'Tom Adeyemi'],
      ['she agreed with the charity', 'Helen Marwick'],
      ['would begin a larger trial', 'Helen Marwick'],
    ],
  },
  {
    title: 'talks between two countries',
    text: `Talks between Ostmark and its neighbour Lirania broke down on Friday after three days, the Liranian foreign minister said.

“We came with a map and they came with a lecture,” Darya Kolesh, the minister, told the state news agency Lirpress. Kolesh said her delegation would not return.

Ostmark’s foreign ministry denied walking out. The ministry said in a statement that it was ready to meet at any time. Its spokesman, Anders Pohl, told reporters that the talks had “merely paused”.

A senior official in the Liranian presidential office said a new offer was being drawn up. The official, who asked not to be named, added that it could be ready by Sunday. A second official said that was unlikely.

The Capital Herald reported, citing a diplomat who had been in the room, that the two sides argued over a bridge. The newspaper said the bridge was built in 1931.

Lirania says the bridge belongs to it. Ostmark insists that it does not.

President Milan Dorsch of Ostmark wrote to the United Peoples Council (UPC) on Thursday. In the letter, Dorsch said his country wanted peace. The letter also says that two soldiers have been wounded. The UPC said it would reply. The president has accused Lirania of stalling.`,
    credits: [
      ['Talks between Ostmark', 'Darya Kolesh'],
      ['We came with a map', 'Lirpress > Darya Kolesh'],
      ['her delegation would not return', 'Darya Kolesh'],
      ['walking out', 'Ostmark foreign ministry'],
      ['it was ready to meet', 'Ostmark foreign ministry'],
      ['merely paused', 'Anders Pohl'],
      ['a new offer was being drawn up', 'senior official in the Liranian presidential office'],
      ['it could be ready by Sunday', 'senior official in the Liranian presidential office'],
      ['that was unlikely', 'second official'],
      ['the two sides argued', 'The Capital Herald > diplomat'],
      ['the bridge was built', 'The Capital Herald'],
      ['the bridge belongs', 'Lirania'],
      ['it does not', 'Ostmark'],
      ['his country wanted peace', 'Milan Dorsch'],
      ['two soldiers have been wounded', 'Milan Dorsch’s letter'],
      ['it would reply', 'United Peoples Council'],
      ['Lirania of stalling', 'Milan Dorsch'],
    ],
  },
  {
    title: 'a sacked manager',
    text: `Kelby Rovers have sacked their manager, Ron Aske, after six defeats in a row.

The club said on their website that the decision had been “taken with a heavy heart”. Chairman Dev Patel said a new manager would be named within a week.

Aske, 57, told Radio Tarn that he had found out from his milkman. “I was putting the bins out,” said the Scot. “He said, ‘Sorry to hear it, Ron.’”

Striker Jamie Lund, who scored the only goal in Saturday’s defeat, said the players felt guilty. “He deserved better,” the 23-year-old wrote on Instagram. Lund’s team-mate Kofi Mensah said training had been “a funeral with footballs”.

The club’s captain, Sean Brophy, told the Kelby Argus that the squad was too small. The paper also quoted an unnamed player as saying that there had been a row at half-time. Brophy denied it. “There was no row,” the defender said. “There was a draught.”

Rovers, who have lost 11 of 14 matches, said ticket sales had not suffered.`,
    credits: [
      ['taken with a heavy heart', 'Kelby Rovers'],
      ['would be named within a week', 'Dev Patel'],
      ['he had found out from', 'Radio Tarn > Ron Aske'],
      ['I was putting the bins', 'Ron Aske'],
      ['Sorry to hear it', 'Ron Aske > Ron Aske’s milkman'],
      ['the players felt guilty', 'Jamie Lund'],
      ['He deserved better', 'Jamie Lund'],
      ['a funeral with footballs', 'Kofi Mensah'],
      ['the squad was too small', 'Kelby Argus > Sean Brophy'],
      ['there had been a row', 'Kelby Argus > unnamed player'],
      ['There was no row', 'Sean Brophy'],
      ['There was a draught', 'Sean Brophy'],
      ['ticket sales', 'Kelby Rovers'],
    ],
  },
  {
    title: 'job cuts and a memo',
    text: `Brightloom Inc. will cut 900 jobs, or about a tenth of its workforce, the company said on Monday.

“These are decisions that I own,” its chief executive, Carla Reinholt, wrote in a memo to staff, which was seen by The Dayton Ledger. The memo said that most of the cuts would fall in Ohio. Reinholt also said the company would close its office in Leeds.

The company makes looms that run on solar power. Brightloom said in a filing that it expected a charge of $40 million. The filing says that talks with a lender are continuing.

The lender, Prairie National Bank, said it remained supportive. The bank also said it had no plan to sell its stake.

Bloomfield News reported last week that the Federal Trade Office was looking at the company’s accounts, citing two people familiar with the matter. One of the people said the inquiry had begun in March. The agency said on Monday that it did not confirm inquiries.

Analyst Grace Wu of Kenner & Cole said she was not surprised. “They hired for a boom,” Wu said. “The boom did not call back.”

“It’s a sad day,” said a worker at the Dayton plant, who asked not to be identified. She said her shift had been told at lunch.`,
    credits: [
      ['will cut 900 jobs', 'Brightloom Inc.'],
      ['These are decisions', 'Carla Reinholt'],
      ['most of the cuts', 'Carla Reinholt’s memo'],
      ['would close its office', 'Carla Reinholt'],
      ['it expected a charge', 'Brightloom Inc.'],
      ['talks with a lender', 'Brightloom Inc. filing'],
      ['it remained supportive', 'Prairie National Bank'],
      ['no plan to sell', 'Prairie National Bank'],
      ['the Federal Trade Office was looking', 'Bloomfield News > two people familiar with the matter'],
      ['the inquiry had begun', 'Bloomfield News > one of the two people familiar with the matter'],
      ['did not confirm inquiries', 'Federal Trade Office'],
      ['she was not surprised', 'Grace Wu'],
      ['They hired for a boom', 'Grace Wu'],
      ['The boom did not', 'Grace Wu'],
      ['It’s a sad day', 'worker at the Dayton plant'],
      ['her shift had been told', 'worker at the Dayton plant'],
    ],
  },
  {
    title: 'a judge, a company and a governor',
    text: `A federal judge in Tamworth on Thursday blocked a new state law on drone deliveries, ruling that it was probably unconstitutional.

In a 40-page ruling, Judge Rosa Delgado wrote that the sky “is not a private driveway.” The ruling said the state could appeal within 30 days.

The law was challenged by SkyHop, a delivery company. Its lawyer, Noah Fein, called the decision “a tailwind.” In its complaint, SkyHop had said the law would cost it $3 million a year. The complaint also alleged that lawmakers had met in secret.

Attorney General Linda Marsh said the state would appeal. “We think the judge got it wrong,” she said. Marsh’s office said in a separate statement that no fines had been issued.

Gov. Bill Tarrant, a Republican, told KTWX-TV that he was disappointed. “I signed that law and I would sign it again,” the governor said.

Fein said his client was relieved. The lawyer added that deliveries would resume on Monday.

A neighbor of the depot, Ellen Roark, said that she had counted 61 drones in an hour. She said they sounded like hornets. Roark and her husband, Jim, said they would move. They said the house was already for sale.`,
    credits: [
      ['is not a private driveway', 'Judge Rosa Delgado'],
      ['could appeal within 30', 'Judge Rosa Delgado’s ruling'],
      ['a tailwind', 'Noah Fein'],
      ['would cost it $3 million', 'SkyHop'],
      ['had met in secret', 'SkyHop complaint'],
      ['the state would appeal', 'Linda Marsh'],
      ['We think the judge', 'Linda Marsh'],
      ['no fines had been issued', 'Linda Marsh’s office'],
      ['he was disappointed', 'KTWX-TV > Bill Tarrant'],
      ['I signed that law', 'Bill Tarrant'],
      ['his client was relieved', 'Noah Fein'],
      ['deliveries would resume', 'Noah Fein'],
      ['she had counted 61', 'Ellen Roark'],
      ['they sounded like hornets', 'Ellen Roark'],
      ['they would move', 'Ellen Roark and Jim'],
      ['already for sale', 'Ellen Roark and Jim'],
    ],
  },
  {
    title: 'an apology in parliament',
    text: `The health secretary, Priya Nandakumar, has apologised for calling nurses “expensive weather”.

Ms Nandakumar said her words had been “clumsy and wrong”. She told the Commons that she had meant to praise them.

Downing Street said the prime minister had accepted the apology. The prime minister’s spokesman said he “considers the matter closed”.

But the opposition leader, Gareth Blume, said sorry was not enough. “She should spend a night on a ward,” he said. Mr Blume, a former paramedic, urged the health secretary to visit a hospital in his constituency.

The Royal Society of Nurses (RSN) said its members were tired of jokes. Its general secretary, Ann-Marie Costello, said: “We have heard worse weather forecasts, but not from a minister.” The union said that 14,000 posts were empty.

The Department of Health said the figure was out of date. A spokeswoman for the department said it would publish new numbers in June.

A source close to Ms Nandakumar told the Sunday Chronicle that she had written the speech at 2am. The source added: “Nobody writes well at 2am.” The paper also reported that a second minister had used the phrase first.`,
    credits: [
      ['clumsy and wrong', 'Priya Nandakumar'],
      ['she had meant to praise', 'Priya Nandakumar'],
      ['had accepted the apology', 'Downing Street'],
      ['considers the matter closed', 'prime minister’s spokesman'],
      ['sorry was not enough', 'Gareth Blume'],
      ['She should spend a night', 'Gareth Blume'],
      ['to visit a hospital', 'Gareth Blume'],
      ['were tired of jokes', 'Royal Society of Nurses'],
      ['We have heard worse', 'Ann-Marie Costello'],
      ['14,000 posts', 'Royal Society of Nurses'],
      ['the figure was out of date', 'Department of Health'],
      ['it would publish new numbers', 'Department of Health'],
      ['she had written the speech', 'Sunday Chronicle > source close to Priya Nandakumar'],
      ['Nobody writes well', 'Sunday Chronicle > source close to Priya Nandakumar'],
      ['a second minister had used', 'Sunday Chronicle'],
    ],
  },
  {
    title: 'a cancelled tour',
    text: `Pop star Junia Bell has cancelled her autumn tour, saying that she needs to rest.

“My voice has asked me for a holiday,” the singer, 27, wrote on Instagram on Sunday. In the post, Bell said tickets would be refunded.

Bell’s publicist, Dario Kemp, said there was no illness. “She is tired, not ill,” he said.

But a member of her band said rehearsals had gone badly. The person, who asked not to be named, told the music magazine Backbeat that Bell had lost her voice twice. A friend of the singer said that was exaggerated.

Speaking on the Green Room podcast in June, Bell said she sometimes sang “with a towel on my head”. The host, Ty Marlow, said he had tried it.

Marlow told Backbeat on Monday that the singer had sounded fine to him. “I am no doctor,” the 40-year-old said, “but that was a healthy laugh.”

The fan site Bellringers said that 11 shows were affected. It quoted a promoter as saying that new dates would follow in spring.`,
    credits: [
      ['she needs to rest', 'Junia Bell'],
      ['My voice has asked', 'Junia Bell'],
      ['tickets would be refunded', 'Junia Bell'],
      ['there was no illness', 'Dario Kemp'],
      ['She is tired', 'Dario Kemp'],
      ['rehearsals had gone badly', 'member of Junia Bell’s band'],
      ['had lost her voice twice', 'Backbeat > member of Junia Bell’s band'],
      ['that was exaggerated', 'friend of Junia Bell'],
      ['with a towel', 'Green Room > Junia Bell'],
      ['he had tried it', 'Ty Marlow'],
      ['had sounded fine', 'Backbeat > Ty Marlow'],
      ['I am no doctor', 'Ty Marlow'],
      ['11 shows', 'Bellringers'],
      ['new dates would follow', 'Bellringers > promoter'],
    ],
  },
  {
    title: 'a ferry and a pier',
    text: `At least nine people were hurt when a ferry hit a pier in Port Amber early on Sunday, the authorities said.

The coast guard said the ferry, the Lady Ines, had lost power. Coast guard commander Elena Vidal said her crews had reached the pier in 12 minutes. “They were quick,” the commander said.

Witnesses said the boat did not slow down. One witness, a baker named Omar Haddad, said he had heard “a noise like a dropped piano”.

The operator, Amber Lines, said the captain had followed the rules. The company said it was cooperating with investigators.

A passenger who gave only her first name, Lucia, said people had been thrown to the floor. She said a boy had been trapped under a table.

The governor of the province, Raul Ibarra, visited the hospital. The governor said three patients were in a serious condition. The hospital later said that two had gone home.

A police spokesman said a 48-year-old man had been arrested. Police said the man was a member of the crew.

The Maritime Safety Board is to write a report. The board said a report in 2018 had recommended new brakes. “That report was ignored,” it said.`,
    credits: [
      ['At least nine people', 'authorities'],
      ['had lost power', 'coast guard'],
      ['had reached the pier', 'Elena Vidal'],
      ['They were quick', 'Elena Vidal'],
      ['did not slow down', 'Witnesses'],
      ['a noise like', 'Omar Haddad'],
      ['had followed the rules', 'Amber Lines'],
      ['cooperating with', 'Amber Lines'],
      ['had been thrown to the floor', 'Lucia'],
      ['a boy had been trapped', 'Lucia'],
      ['in a serious condition', 'Raul Ibarra'],
      ['two had gone home', 'hospital'],
      ['had been arrested', 'Police'],
      ['was a member of the crew', 'Police'],
      ['had recommended new brakes', 'Maritime Safety Board > report'],
      ['That report was ignored', 'Maritime Safety Board'],
    ],
  },
  {
    title: 'a storm forecast and initials',
    text: `The National Weather Laboratory has dropped its storm warning for the Cane Coast. NWL forecaster Hal Brandt said the front had turned north overnight.

The lab said it was “pleased to be wrong.” But Mr. Brandt, 62, cautioned that another front was behind it.

Fishing crews were not so calm. “They said stay in, so we stayed in,” said Tam Nguyen, whose boat has been tied up for a week. He and his cousin Bao said they had lost $9,000. Both said they would not listen next time.

The Fishers’ Association asked the state for help. Its president, Rosalind Achebe, told Channel 8 News that half its members were in debt. In an email to this newspaper, Ms. Achebe said the figure was rising. The email said 31 boats were for sale.

The governor’s office said in a statement that it was reviewing the request. “Help is coming,” the statement said.

According to The Bay Sentinel, which cited a budget document, the state has set aside $2 million. The Sentinel also reported that Achebe would meet the governor on Friday. Neither she nor the governor has confirmed it.

The NWL says that the next bulletin will be out at noon.`,
    credits: [
      ['the front had turned north', 'Hal Brandt'],
      ['pleased to be wrong', 'National Weather Laboratory'],
      ['another front was behind', 'Hal Brandt'],
      ['They said stay in', 'Tam Nguyen'],
      ['they had lost $9,000', 'Tam Nguyen and Bao'],
      ['would not listen next time', 'Tam Nguyen and Bao'],
      ['half its members were in debt', 'Channel 8 News > Rosalind Achebe'],
      ['the figure was rising', 'Rosalind Achebe'],
      ['31 boats were for sale', 'Rosalind Achebe’s email'],
      ['it was reviewing the request', 'governor’s office'],
      ['Help is coming', 'governor’s office statement'],
      ['has set aside $2 million', 'The Bay Sentinel > budget document'],
      ['would meet the governor', 'The Bay Sentinel'],
      ['the next bulletin', 'National Weather Laboratory'],
    ],
  },
  {
    title: 'a level crossing',
    text: `Villagers in Little Marsden say they are “sick of waiting” after their level crossing was shut for the ninth time this year.

Parish councillor Joan Priddy, 71, said the barriers had been down for four hours on Sunday. “I missed church, and then I missed lunch,” she said.

Retired engineer Bill Tapp, who lives beside the line, has kept a diary of every closure. It shows that the crossing was shut for 212 hours in March. “I have nothing better to do,” the grandfather-of-six admitted.

Network Southern, which runs the track, apologised for the disruption. A spokesman said a sensor had been “confused by pheasants”. The company added that a new one would be fitted in June.

But Mr Tapp does not believe it. He told the parish council on Tuesday that the same promise had been made two years ago. Councillors agreed to write to the transport minister.

Their MP, Fergus Lyle, said he had raised the matter in Parliament. The Liberal Democrat said: “Four hours is not a delay. It is a picnic.” His office later clarified that he had not meant to make light of it.

Shopkeeper Anita Rao says takings at her shop are down by a fifth. Her husband, Dev, thinks the crossing should be replaced with a bridge. The couple say they will have to close if nothing is done.`,
    credits: [
      ['sick of waiting', 'Villagers in Little Marsden'],
      ['the barriers had been down', 'Joan Priddy'],
      ['I missed church', 'Joan Priddy'],
      ['the crossing was shut for 212', 'Bill Tapp’s diary'],
      ['I have nothing better', 'Bill Tapp'],
      ['a sensor had been', 'Network Southern'],
      ['a new one would be fitted', 'Network Southern'],
      ['the same promise', 'Bill Tapp'],
      ['he had raised the matter', 'Fergus Lyle'],
      ['Four hours is not a delay', 'Fergus Lyle'],
      ['he had not meant', 'Fergus Lyle’s office'],
      ['takings at her shop', 'Anita Rao'],
      ['should be replaced with a bridge', 'Dev'],
      ['they will have to close', 'Anita Rao and Dev'],
    ],
  },
  {
    title: 'a race and its stewards',
    text: `Marta Keller won the Alpine Rally on Sunday after the leader, Enzo Brandi, stopped to help a cow.

“I saw her in the ditch and I could not drive on,” said Brandi, who lost four minutes. The Italian said the cow had thanked him “with her eyes”.

Keller, a 29-year-old from Graz, said she felt guilty. “He is the better driver today,” she told Sportradio. “Maybe the better person, too.”

Her co-driver, Pia Moser, was less troubled. “Rules are rules,” Moser said. She pointed out that there had been two other cows.

The stewards said that no time could be given back. In a three-page decision, they said the rally “makes no provision for livestock”. The decision was criticised by several teams. Team Corvo, for whom Brandi drives, said that it would appeal. Its principal, Hannes Wolf, called the ruling “a disgrace to farmers”.

The farmer, Lukas Egger, said the animal was called Heidi. The 61-year-old told the Alpine Courier that she was resting. According to the newspaper, she will appear on television next week.

The sport’s governing body, the World Rally Federation, said it would look at the rule. The federation’s president, Dame Olive Hart, told reporters in Geneva that she had “never been prouder of a driver”.`,
    credits: [
      ['I saw her in the ditch', 'Enzo Brandi'],
      ['the cow had thanked him', 'Enzo Brandi'],
      ['she felt guilty', 'Marta Keller'],
      ['He is the better driver', 'Sportradio > Marta Keller'],
      ['Rules are rules', 'Pia Moser'],
      ['there had been two other cows', 'Pia Moser'],
      ['no time could be given back', 'stewards'],
      ['makes no provision', 'stewards'],
      ['it would appeal', 'Team Corvo'],
      ['a disgrace to farmers', 'Hannes Wolf'],
      ['the animal was called Heidi', 'Lukas Egger'],
      ['she was resting', 'Alpine Courier > Lukas Egger'],
      ['she will appear on television', 'Alpine Courier'],
      ['it would look at the rule', 'World Rally Federation'],
      ['never been prouder', 'Dame Olive Hart'],
    ],
  },
  {
    title: 'coffee and memory',
    text: `Two cups of coffee a day may protect older people’s memory, researchers at Penhallow University reported on Wednesday.

The team followed 1,140 people over the age of 65 for six years. Those who drank two cups did 14% better in a word test, according to their paper, which appears in the Journal of Ageing.

“It is a small effect, but it is there,” said lead author Dr Samira Haddad. Her co-author Prof Neil Twist cautioned that coffee drinkers might simply be more sociable. “They go out more,” he said.

Outside experts were divided. Prof Lena Voss, of the Institute for Brain Health in Oslo, said the study was “careful and modest”. But Dr Carl Obi, a statistician, questioned whether the result would hold. He said the researchers had tested 40 foods and drinks. “If you try 40 keys, one will turn,” he said.

The researchers reject that. They say the plan was published before the data were collected.

The study was paid for by the Coffee Growers’ Council (CGC). The CGC said it had no say in the results. The university said in a statement that its scientists were independent.

One participant, 81-year-old Maud Kerslake, said she had never liked coffee. She said she had taken part “for the biscuits”. Another, who gave his name only as Ted, said he could not remember.`,
    credits: [
      ['Two cups of coffee', 'researchers at Penhallow University'],
      ['Those who drank two cups', 'researchers at Penhallow University paper'],
      ['It is a small effect', 'Samira Haddad'],
      ['coffee drinkers might simply', 'Neil Twist'],
      ['They go out more', 'Neil Twist'],
      ['careful and modest', 'Lena Voss'],
      ['whether the result would hold', 'Carl Obi'],
      ['the researchers had tested 40', 'Carl Obi'],
      ['If you try 40 keys', 'Carl Obi'],
      ['the plan was published', 'researchers at Penhallow University'],
      ['it had no say', 'Coffee Growers’ Council'],
      ['its scientists were independent', 'Penhallow University'],
      ['she had never liked coffee', 'Maud Kerslake'],
      ['for the biscuits', 'Maud Kerslake'],
      ['he could not remember', 'Ted'],
    ],
  },
  {
    title: 'a wedding and its sources',
    text: `Actor Cole Maddox and his longtime girlfriend, the designer Ruth Abara, have called off their wedding, according to multiple reports.

A source close to the couple told Glitter Weekly that the pair had been living apart since May. “They are still friends,” the insider said. “They share a dog.”

The magazine also reported that Abara had canceled an order for 400 peonies, citing a florist in Malibu.

A rep for Maddox said the stories were “mostly peonies.” In a joint statement posted on Instagram on Friday, the couple said they had “nothing to call off,” because no date had been set.

But a second source, who works with the actress’s — sorry, designer’s — company, tells us that invitations had gone out. “I have one on my refrigerator,” the second source said.

Maddox, 38, appeared on “The Late Desk” podcast in June and said he was looking forward to married life. The “Dust Road” star told host Pete Lomax that Abara had already chosen the cake.

Abara’s mother, Grace Abara, told the New Harbor Post that her daughter was happy. “She is happy, she is busy, and she is not talking to you,” Grace Abara said.

The Post said it stood by its story.`,
    credits: [
      ['the pair had been living apart', 'Glitter Weekly > source close to Cole Maddox and Ruth Abara'],
      ['They are still friends', 'Glitter Weekly > source close to Cole Maddox and Ruth Abara'],
      ['They share a dog', 'Glitter Weekly > source close to Cole Maddox and Ruth Abara'],
      ['Abara had canceled', 'Glitter Weekly > florist in Malibu'],
      ['mostly peonies', 'Cole Maddox’s rep'],
      ['nothing to call off', 'Cole Maddox and Ruth Abara'],
      ['I have one on my', 'second source'],
      ['Abara had already chosen', 'Cole Maddox'],
      ['her daughter was happy', 'The New Harbor Post > Grace Abara'],
      ['She is happy, she is busy', 'Grace Abara'],
      ['it stood by its story', 'The New Harbor Post'],
    ],
  },
  {
    title: 'a stolen statue',
    text: `Police in Veldt City have arrested a man over the theft of a bronze goose from a public park.

Detective Inspector Carla Venter said a 43-year-old man had been held on Thursday night. The suspect, a plumber, claims he found the goose by the road. His lawyer, Themba Nkosi, said his client was “a goose lover, not a goose thief”.

The statue, which weighs 90kg, vanished in April. A security guard who was on duty told police that he had seen a white van. The guard said he had thought nothing of it.

The park’s director, Elsabe Roux, said she wept when she heard the news. Ms Roux said the goose would be back on its plinth by Christmas. The city said it would pay for a better bolt.

In court on Friday the prosecutor, Anton Meyer, alleged that the accused had tried to sell the bird to two scrap dealers. One of them called the police, Meyer said. The magistrate, Joy Dlamini, asked why anybody would want it. She set bail at 5,000 rand. She warned the accused not to go near the park.

Outside, Nkosi said that the evidence was thin. “They have a van and a goose,” the lawyer told the Veldt Times. “That is not a case. That is a nursery rhyme.”

The Veldt Times, quoting a police source, reported that three more statues were missing.`,
    credits: [
      ['a 43-year-old man had been held', 'Carla Venter'],
      ['he found the goose', 'suspect'],
      ['a goose lover', 'Themba Nkosi'],
      ['he had seen a white van', 'security guard'],
      ['he had thought nothing', 'security guard'],
      ['she wept', 'Elsabe Roux'],
      ['the goose would be back', 'Elsabe Roux'],
      ['it would pay for a better bolt', 'Veldt City'],
      ['the accused had tried to sell', 'Anton Meyer'],
      ['One of them called', 'Anton Meyer'],
      ['why anybody would want', 'Joy Dlamini'],
      ['not to go near the park', 'Joy Dlamini'],
      ['the evidence was thin', 'Themba Nkosi'],
      ['They have a van', 'The Veldt Times > Themba Nkosi'],
      ['three more statues', 'The Veldt Times > police source'],
    ],
  },
  {
    title: 'a bill in the senate',
    text: `WASHINGTON (WNB) — Senate Republicans blocked a bill on Tuesday that would have capped the price of hearing aids, with their leader calling it “a tax on batteries.”

Sen. Dale Hutchins, R-Idaho, said the measure would drive small makers out of business. “You cannot legislate silence,” Hutchins, a former sheriff, said on the floor. Democrats accused him of protecting a company in his state.

Sen. Maria Duran, the bill’s sponsor, said 9 million Americans could not afford the devices. The New Mexico Democrat told reporters she would bring it back in the fall. “I am stubborn,” she said.

The White House said in a statement that President Ellen Marsh was disappointed. Press secretary Tom Akers told reporters that she “hears everybody, including those who can’t.”

A report by the Congressional Health Office said the cap would save patients $2 billion a year. The office estimates that prices have doubled since 2010. The American Hearing Alliance, a trade group, disputes those figures. The group’s chief economist, Ravi Menon, said in an email that the office had “counted ears twice.”

Majority Leader Bob Strand of Ohio has said he wants a vote by July. Two Democratic aides, speaking on condition of anonymity, said that was optimistic. One of the aides said August was likelier.`,
    credits: [
      ['the measure would drive small', 'Dale Hutchins'],
      ['You cannot legislate', 'Dale Hutchins'],
      ['him of protecting', 'Democrats'],
      ['9 million Americans', 'Maria Duran'],
      ['she would bring it back', 'Maria Duran'],
      ['I am stubborn', 'Maria Duran'],
      ['President Ellen Marsh was disappointed', 'White House'],
      ['hears everybody', 'Tom Akers'],
      ['the cap would save patients', 'Congressional Health Office report'],
      ['prices have doubled', 'Congressional Health Office'],
      ['counted ears twice', 'Ravi Menon'],
      ['he wants a vote', 'Bob Strand'],
      ['that was optimistic', 'Two Democratic aides'],
      ['August was likelier', 'one of the two Democratic aides'],
    ],
  },
  {
    title: 'a start-up and its robot chef',
    text: `The robot chef was meant to make 200 pizzas an hour. Last week, in front of investors, it made one, and threw it.

“We are treating this as a learning moment,” said Priya Anand, the co-founder of Doughbot. Anand, 34, said a software update had confused “toss” with “serve.”

The San Jose startup has raised $80 million. Its biggest backer, Larkin Ventures, said in a blog post that it remained “hungry.” The firm’s managing partner, Stu Gold, wrote that every great company had thrown a pizza.

Former employees paint a darker picture. A former engineer who asked not to be named, citing a nondisclosure agreement, said managers ignored warnings. “We told them in March,” the engineer said. Another former employee said the robot had been nicknamed Frisbee.

Doughbot said in a statement that safety was its first ingredient. The company denied that it had been warned.

Internal emails seen by The Valley Ledger suggest otherwise. In one, dated March 9, a technician wrote that the arm was “too strong by half.” The emails show that the message was forwarded to Anand. She told the Ledger that she gets 400 emails a day.

The California Workplace Board has opened an inquiry. The agency said it was looking at two earlier incidents. Anand’s co-founder, Ben Sato, said the company would help. The two met at college. They both say they still eat pizza.`,
    credits: [
      ['We are treating this', 'Priya Anand'],
      ['a software update', 'Priya Anand'],
      ['it remained', 'Larkin Ventures'],
      ['every great company', 'Stu Gold'],
      ['managers ignored warnings', 'former engineer'],
      ['We told them in March', 'former engineer'],
      ['nicknamed Frisbee', 'second former employee'],
      ['safety was its first', 'Doughbot'],
      ['it had been warned', 'Doughbot'],
      ['too strong by half', 'technician'],
      ['the message was forwarded', 'Internal emails'],
      ['she gets 400 emails', 'The Valley Ledger > Priya Anand'],
      ['two earlier incidents', 'California Workplace Board'],
      ['the company would help', 'Ben Sato'],
      ['they still eat pizza', 'Priya Anand and Ben Sato'],
    ],
  },
  {
    title: 'a border and two capitals',
    text: `MOSCOW/WARSAW — Russia’s foreign ministry on Monday summoned Poland’s ambassador over a fence, Interfax reported.

Moscow says the fence stands four metres inside its territory. Warsaw denies it. “We measured twice,” said the Polish foreign minister, Adam Wrona. Mr Wrona told the broadcaster TVK that the map Russia used was “drawn by a poet”.

The ministry’s spokeswoman, Olga Belova, said Poland had until Friday to move it. Belova, quoted by the state news agency RNA, added that Russia would otherwise move it “with care”.

The Kremlin said President Orlov had been informed. His spokesman, Viktor Lapin, declined to say more.

In Brussels, a senior EU diplomat said the matter was “four metres of nonsense”. The diplomat said both sides had been asked to calm down. A NATO official said the alliance was watching.

The Warsaw Herald, citing two border guards, reported that Russian soldiers had painted the posts green. The paper said the guards had photographs. The guards said the paint was still wet.

Poland’s prime minister, Ewa Stanek, is to speak on Tuesday. On X she wrote: “Good fences make good neighbours.” The post was viewed 3 million times. Belova replied on Telegram that the poem meant the opposite.`,
    credits: [
      ['Russia’s foreign ministry on Monday summoned', 'Interfax'],
      ['the fence stands four metres', 'Moscow'],
      ['We measured twice', 'Adam Wrona'],
      ['the map Russia used', 'TVK > Adam Wrona'],
      ['Poland had until Friday', 'Olga Belova'],
      ['Russia would otherwise', 'RNA > Olga Belova'],
      ['President Orlov had been informed', 'Kremlin'],
      ['four metres of nonsense', 'senior EU diplomat'],
      ['both sides had been asked', 'senior EU diplomat'],
      ['the alliance was watching', 'NATO official'],
      ['Russian soldiers had painted', 'The Warsaw Herald > two border guards'],
      ['the guards had photographs', 'The Warsaw Herald'],
      ['the paint was still wet', 'The Warsaw Herald > two border guards'],
      ['Good fences make', 'Ewa Stanek'],
      ['the poem meant', 'Olga Belova'],
    ],
  },
  {
    title: 'a lake and its swimmers',
    text: `Swimmers were told to stay out of Lake Brenna on Thursday after the county health department found high levels of bacteria in the water.

Dr. Lois Tanaka, the department’s director, said three beaches would be closed until further notice. “If it looks like pea soup, do not get in it,” she told reporters.

The closure angered business owners. Gus Pappas, who rents paddleboats, said he had refunded $2,000 by noon. “July is my year,” said the 58-year-old. His neighbor, Trish Kell, runs a snack bar. She said the county should have acted in May.

A spokeswoman for the State Water Board said the agency had warned the county twice. In a letter dated April 30, the board wrote that a farm upstream was “a likely source.” The letter, obtained by the Brenna Beacon, also said fertilizer had reached the creek.

The farm’s owner, Dale Ruiz, denied it. He told the Beacon that cows were being blamed for everything. The Farm Bureau, which represents growers, said the board was guessing.

County Commissioner Ann Oyelowo promised a public meeting. The commissioner said that both sides would be heard.`,
    credits: [
      ['three beaches would be closed', 'Lois Tanaka'],
      ['If it looks like pea soup', 'Lois Tanaka'],
      ['he had refunded', 'Gus Pappas'],
      ['July is my year', 'Gus Pappas'],
      ['the county should have acted', 'Trish Kell'],
      ['the agency had warned', 'State Water Board'],
      ['a farm upstream', 'State Water Board'],
      ['fertilizer had reached', 'State Water Board letter'],
      ['cows were being blamed', 'Brenna Beacon > Dale Ruiz'],
      ['the board was guessing', 'Farm Bureau'],
      ['a public meeting', 'Ann Oyelowo'],
      ['both sides would be heard', 'Ann Oyelowo'],
    ],
  },
  {
    title: 'a museum and a mummy',
    text: `The British Institute of Antiquities has admitted that one of its most popular mummies is a fake made in Leeds in 1923.

“It is embarrassing, but it is also rather well made,” said curator Nell Farrow. The institute said it had suspected for years.

A scan by scientists at Tyne University showed newspaper inside the bandages. The scientists said the paper was a copy of the Yorkshire Courant. Professor Idris Bell, who led the team, said he had been able to read the football scores. “Leeds lost,” the archaeologist added.

The Courant reported on Friday that the mummy was made by a butcher, Alfred Stubbs, for a bet. His great-granddaughter, Pam Stubbs, told the newspaper that the family had always known. “Grandad used to wink at it,” she said.

Visitors were forgiving. One woman, who gave her name as Lorna, said she liked it better now. Her son, aged eight, asked whether the butcher was inside.

The culture minister, Hugh Dacre, said that the museum should put up a new label. A Labour MP called for a refund. The Egyptian embassy in London said it had no comment to make on butchers.`,
    credits: [
      ['It is embarrassing', 'Nell Farrow'],
      ['it had suspected', 'British Institute of Antiquities'],
      ['newspaper inside', 'scan by scientists at Tyne University'],
      ['the paper was a copy', 'scientists at Tyne University'],
      ['he had been able', 'Idris Bell'],
      ['Leeds lost', 'Idris Bell'],
      ['the mummy was made', 'The Yorkshire Courant'],
      ['the family had always', 'The Yorkshire Courant > Pam Stubbs'],
      ['Grandad used', 'The Yorkshire Courant > Pam Stubbs'],
      ['she liked it better', 'Lorna'],
      ['whether the butcher', 'Lorna’s son'],
      ['the museum should put up', 'Hugh Dacre'],
    ],
  },
  {
    title: 'a tram strike',
    text: `Tram drivers in Portvale will strike for two days next week, their union said on Monday, after talks over pay collapsed.

The Transport Workers’ Union (TWU) said the company had offered “a rise that would not buy a sandwich”. Its regional secretary, Mo Farouk, accused managers of “hiding behind a spreadsheet”.

CityLink, the private firm that runs the network, said it was disappointed. The operator’s managing director, Fiona Grant, said the offer was worth 4 per cent. Ms Grant added that talks could resume at any time.

Passengers had mixed views. Student Leo Marsh, 20, said he backed the drivers. “They get up at four so I can get up at nine,” he said. Another passenger, who did not want to be named, said she would lose two days’ wages.

The mayor’s office said buses would be free during the strike. The mayor, Sofia Lind, is on holiday. A spokesman for the mayor said she was “following events from a beach”.

According to a memo seen by the Portvale Mail, CityLink made a profit of £9m last year. The company said the memo was out of date. The TWU said it had a newer one.`,
    credits: [
      ['will strike for two days', 'Transport Workers’ Union'],
      ['the company had offered', 'Transport Workers’ Union'],
      ['managers of', 'Mo Farouk'],
      ['it was disappointed', 'CityLink'],
      ['the offer was worth', 'Fiona Grant'],
      ['talks could resume', 'Fiona Grant'],
      ['he backed the drivers', 'Leo Marsh'],
      ['They get up at four', 'Leo Marsh'],
      ['she would lose two', 'second passenger'],
      ['buses would be free', 'mayor’s office'],
      ['following events', 'Sofia Lind’s spokesman'],
      ['CityLink made a profit', 'memo'],
      ['the memo was out of date', 'CityLink'],
      ['it had a newer one', 'Transport Workers’ Union'],
    ],
  },
];
