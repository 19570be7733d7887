/** A passage, some words of one report in it, and the chain to whoever is credited with them, outermost first. */
export type ChainRow = readonly [text: string, words: string, chain: string];

/** Ways in which agencies, tabloids, local papers and translated reports tell through whom they have something. */
export const CHAIN_ROWS: Readonly<Record<string, readonly ChainRow[]>> = {
  'an outlet citing somebody': [
    [
      'The Sarnby Courier, citing two tax inspectors, reported that the brewery had hidden its cellars.',
      'the brewery had hidden',
      'The Sarnby Courier > two tax inspectors',
    ],
    [
      'The Sarnby Courier, a free weekly, citing two tax inspectors, reported that the brewery had hidden its cellars.',
      'the brewery had hidden',
      'The Sarnby Courier > two tax inspectors',
    ],
    [
      'The Sarnby Courier reported on Monday, citing a tax inspector, that the brewery had hidden its cellars.',
      'the brewery had hidden',
      'The Sarnby Courier > tax inspector',
    ],
    [
      'The brewery had hidden its cellars, the Sarnby Courier reported, citing a tax inspector.',
      'had hidden its cellars',
      'Sarnby Courier > tax inspector',
    ],
    [
      'Quoting a nurse at the clinic, Radio Tarn said that the lift had stuck for six hours.',
      'the lift had stuck',
      'Radio Tarn > nurse at the clinic',
    ],
    [
      'Citing a person familiar with the talks, the Daily Brack reported that the striker would leave in June.',
      'the striker would leave',
      'Daily Brack > person familiar with the talks',
    ],
    [
      'The regional newspaper Halden Tagblad, quoting a person close to the talks, reported on Friday that the ferry line had been sold.',
      'the ferry line had been sold',
      'Halden Tagblad > person close to the talks',
    ],
    [
      'Interpost, quoting a source in the border guard, said late on Sunday that the crossing would close.',
      'the crossing would close',
      'Interpost > source in the border guard',
    ],
    [
      'The Tarn Post, which cited three former players, said the coach had thrown a kettle.',
      'the coach had thrown',
      'The Tarn Post > three former players',
    ],
    [
      'The Tarn Post cited three former players as saying that the coach had thrown a kettle.',
      'the coach had thrown',
      'The Tarn Post > three former players',
    ],
    [
      'The coach had thrown a kettle, the Tarn Post reported, quoting three former players.',
      'had thrown a kettle',
      'Tarn Post > three former players',
    ],
    [
      'In a report that cited three former players, the Tarn Post said the coach had thrown a kettle.',
      'the coach had thrown',
      'Tarn Post > three former players',
    ],
  ],
  'quoted by, quoted as saying': [
    [
      'The state agency Lirna quoted the deputy farm minister, Olga Brandt, as saying that the harvest was “a triumph”.',
      'the harvest was',
      'Lirna > Olga Brandt',
    ],
    [
      'Olga Brandt, the deputy farm minister, was quoted by the state agency Lirna as saying that the harvest had failed.',
      'the harvest had failed',
      'Lirna > Olga Brandt',
    ],
    [
      '“We lost the barley,” Olga Brandt was quoted as saying by the Lirna news agency.',
      'We lost the barley',
      'Lirna > Olga Brandt',
    ],
    ['“We lost the barley,” Lirna quoted Olga Brandt as saying.', 'We lost the barley', 'Lirna > Olga Brandt'],
    [
      'Olga Brandt told the Lake Herald that rain was due. “We lost the barley,” the newspaper quoted her as saying.',
      'We lost the barley',
      'Lake Herald > Olga Brandt',
    ],
    [
      'The widow, Olga Brandt, told the newspaper Havnavisen that he had rung her on Sunday. “He told me to water the ferns,” Havnavisen quoted her as saying.',
      'He told',
      'Havnavisen > Olga Brandt',
    ],
    [
      'Lirna quoted an unnamed farmer as saying the barley had drowned.',
      'the barley had drowned',
      'Lirna > unnamed farmer',
    ],
    [
      'The barley had drowned, an unnamed farmer was quoted by Lirna as saying.',
      'The barley had drowned',
      'Lirna > unnamed farmer',
    ],
    [
      '“The barley drowned,” a farmer, whom the website Fieldwatch did not name, was quoted as saying.',
      'The barley drowned',
      'Fieldwatch > farmer',
    ],
    [
      'The Lake Herald quoted a police officer who said the van had been stolen.',
      'the van had been stolen',
      'The Lake Herald > police officer',
    ],
    [
      'The paper, the Lake Herald, quoted Olga Brandt saying she would resign.',
      'she would resign',
      'Lake Herald > Olga Brandt',
    ],
    [
      'According to Olga Brandt, quoted by the Lake Herald, the barley had drowned.',
      'the barley had drowned',
      'Lake Herald > Olga Brandt',
    ],
  ],
  'told an outlet': [
    [
      'Dilys Hart told Radio Tarn’s breakfast show that the bridge swayed.',
      'the bridge swayed',
      'Radio Tarn > Dilys Hart',
    ],
    [
      'Dilys Hart told listeners to Radio Tarn’s breakfast show that the bridge swayed.',
      'the bridge swayed',
      'Radio Tarn > Dilys Hart',
    ],
    ['Dilys Hart told viewers of Channel 9 that the bridge swayed.', 'the bridge swayed', 'Channel 9 > Dilys Hart'],
    ['“It sways,” Dilys Hart told BBC Radio 4’s Today programme.', 'It sways', 'BBC Radio 4 > Dilys Hart'],
    ['“It sways,” Dilys Hart told the website Bridgewatch.', 'It sways', 'Bridgewatch > Dilys Hart'],
    [
      'Dilys Hart told Tarn TV on Monday that the bridge swayed. “I felt sick,” she told the channel.',
      'I felt sick',
      'Tarn TV > Dilys Hart',
    ],
    [
      'In an interview with Vale Radio after the match, Dilys Hart asked aloud whether the referee had ever seen a ball.',
      'the referee had ever',
      'Vale Radio > Dilys Hart',
    ],
    [
      'In an interview with Vale Radio after the match, Dilys Hart wondered whether the referee had seen it. “He can borrow my glasses,” she told the station.',
      'He can borrow my glasses',
      'Vale Radio > Dilys Hart',
    ],
    [
      'Its helpline had taken 90 calls, its director, Rhona Blyth, told the Sunday Ledger, and most callers had asked about wasps.',
      'most callers had asked',
      'Sunday Ledger > Rhona Blyth',
    ],
    [
      'Speaking to the podcast Second Half, Dilys Hart said that she would retire.',
      'she would retire',
      'Second Half > Dilys Hart',
    ],
    [
      'A person familiar with the inquiry told the Tarn Post that the files were old.',
      'the files were old',
      'Tarn Post > person familiar with the inquiry',
    ],
    [
      'Dilys Hart told the Sunday Ledger she would retire. “My knees have voted,” she told the paper.',
      'My knees have voted',
      'Sunday Ledger > Dilys Hart',
    ],
    [
      'Dilys Hart, the captain, said on Channel 9 that the pitch was a bog.',
      'the pitch was a bog',
      'Channel 9 > Dilys Hart',
    ],
    [
      'Writing in the Tarn Post, Dilys Hart argued that the pitch was a bog.',
      'the pitch was a bog',
      'Tarn Post > Dilys Hart',
    ],
    ['Dilys Hart wrote in the Tarn Post that the pitch was a bog.', 'the pitch was a bog', 'Tarn Post > Dilys Hart'],
  ],
  'carried, picked up, reported by': [
    [
      'The governor’s office, in a statement carried by Interpost, said the pilot had been freed.',
      'the pilot had been freed',
      'Interpost > governor’s office',
    ],
    [
      'In remarks carried by state television, General Ivo Marek said that the pilot had been freed.',
      'the pilot had been freed',
      'Ivo Marek',
    ],
    [
      'In remarks carried by Interpost, General Ivo Marek said that the pilot had been freed.',
      'the pilot had been freed',
      'Interpost > Ivo Marek',
    ],
    [
      'General Ivo Marek, in remarks published by the Tarn Post, said that the pilot had been freed.',
      'the pilot had been freed',
      'Tarn Post > Ivo Marek',
    ],
    [
      'The pilot had been freed, according to General Ivo Marek, as reported by Interpost.',
      'had been freed',
      'Interpost > Ivo Marek',
    ],
    [
      'General Ivo Marek said in comments reported by Interpost that the pilot had been freed.',
      'the pilot had been freed',
      'Interpost > Ivo Marek',
    ],
    [
      'General Ivo Marek said the pilot had been freed, Interpost reported.',
      'the pilot had been freed',
      'Interpost > Ivo Marek',
    ],
    [
      'Interpost reported that General Ivo Marek had said the pilot was free.',
      'the pilot was free',
      'Interpost > Ivo Marek',
    ],
    ['The pilot had been freed, Ivo Marek said, according to Interpost.', 'had been freed', 'Interpost > Ivo Marek'],
    [
      'According to Interpost, Ivo Marek said the pilot had been freed.',
      'the pilot had been freed',
      'Interpost > Ivo Marek',
    ],
    [
      'Ivo Marek told reporters, according to Interpost, that the pilot had been freed.',
      'the pilot had been freed',
      'Interpost > Ivo Marek',
    ],
    [
      'A statement by the army, carried by Interpost, said that the pilot had been freed.',
      'the pilot had been freed',
      'Interpost > statement by the army',
    ],
  ],
  'attributing to another outlet': [
    [
      'The list will be printed on Monday, according to the Sarnby Courier’s website, which attributed the information to Interpost.',
      'will be printed',
      'Sarnby Courier > Interpost',
    ],
    [
      'The list will be printed on Monday, according to the Sarnby Courier, which credited Interpost.',
      'will be printed',
      'Sarnby Courier > Interpost',
    ],
    [
      'The list will be printed on Monday, according to the Sarnby Courier, citing Interpost.',
      'will be printed',
      'Sarnby Courier > Interpost',
    ],
    [
      'The list will be printed on Monday, according to the Sarnby Courier, which cited a clerk.',
      'will be printed',
      'Sarnby Courier > clerk',
    ],
    [
      'The list will be printed on Monday, Sarnby Courier’s website said, attributing the report to Interpost.',
      'will be printed',
      'Sarnby Courier > Interpost',
    ],
    [
      'The Sarnby Courier’s website reported that the list had been burned.',
      'the list had been burned',
      'The Sarnby Courier',
    ],
    ['Interpost said on its Telegram channel that the list had been burned.', 'the list had been burned', 'Interpost'],
    ['The list has been burned, according to Interpost’s Telegram channel.', 'has been burned', 'Interpost'],
    [
      'The Sarnby Courier’s newsletter said that the list had been burned.',
      'the list had been burned',
      'The Sarnby Courier',
    ],
    ['An editorial in the Sarnby Courier said the mayor should go.', 'the mayor should go', 'Sarnby Courier editorial'],
  ],
  'what somebody told somebody': [
    [
      'His aunt, Greta Lund, 71, told the newspaper Havnavisen that he had phoned her on Monday and said he was hungry.',
      'he was hungry',
      'Havnavisen > Greta Lund > he',
    ],
    [
      'The club’s chairwoman, Beth Amory, said both coaches had assured her that they would stay.',
      'they would stay',
      'Beth Amory > both coaches',
    ],
    [
      'A porter told the Tarn Post that managers had been warned twice and had replied that the roof was fine.',
      'the roof was fine',
      'Tarn Post > porter > managers',
    ],
    [
      'Ken Obi, 68, said he had heard of the flood from his niece. “She asked me where the cat was,” he said.',
      'She asked me',
      'Ken Obi',
    ],
    [
      'Ken Obi, 68, said he had heard of the flood from his niece. “Then she told me to sit down,” he said.',
      'Then she',
      'Ken Obi',
    ],
    [
      '“My cousin tried it, and he says it tastes of soap,” Ken Obi told Radio Tarn. “And my niece says the cat liked it.”',
      'And my niece says',
      'Radio Tarn > Ken Obi',
    ],
    [
      '“My cousin tried it, and he says it tastes of soap,” Ken Obi told Radio Tarn. “And my niece says the cat liked it.”',
      'the cat liked it',
      'Radio Tarn > Ken Obi > Ken Obi’s niece',
    ],
    [
      'According to the minutes of a club meeting, one member said she had been told by a steward that the roof would go.',
      'the roof would go',
      'minutes of a club meeting > member > steward',
    ],
    [
      'Nora Pell said her late grandmother used to say that the hill was “good for nothing”.',
      'the hill was',
      'Nora Pell > Nora Pell’s grandmother',
    ],
    [
      'The firm said it had asked three banks for a loan. It added that one of them had replied that it lent only to farmers.',
      'it lent only to farmers',
      'firm > one of the three banks',
    ],
    [
      'Beth Amory told the Sunday Ledger that the line was busy. “One man asked whether wasps vote,” the newspaper quoted her as saying.',
      'whether wasps vote',
      'Sunday Ledger > Beth Amory > man',
    ],
    [
      'The dentist said that the boy’s mother had told her that the tooth was loose.',
      'the tooth was loose',
      'dentist > boy’s mother',
    ],
  ],
  'bodies by adjective, place or metonym': [
    [
      'Ostavia’s foreign ministry said on Monday that the envoy had left. The Ostavian foreign ministry said he had packed.',
      'he had packed',
      'Ostavian foreign ministry',
    ],
    [
      'A Norlandish official with knowledge of the case said that the envoy had left.',
      'the envoy had left',
      'Norlandish official',
    ],
    [
      'An official familiar with the matter said that the ship had sailed.',
      'the ship had sailed',
      'official familiar with the matter',
    ],
    [
      'A senior French diplomat, speaking on condition of anonymity, said the talks had failed.',
      'the talks had failed',
      'senior French diplomat',
    ],
    [
      'France’s agriculture minister, Luc Aubry, met farmers. The French minister said the price would rise.',
      'the price would rise',
      'Luc Aubry',
    ],
    [
      'Japan’s central bank said on Tuesday that it would wait. The bank said prices were stable.',
      'prices were stable',
      'Japanese central bank',
    ],
    [
      'The defence ministry said in a statement that the ship had sailed. The ministry said that no one was hurt.',
      'no one was hurt',
      'defence ministry',
    ],
    [
      'Bridlow Pharmacies said that data had been stolen. A Bridlow spokeswoman called the report “incomplete”.',
      'incomplete',
      'Bridlow Pharmacies',
    ],
    [
      'The Downlands Trust sells honey. A spokesperson for Downlands said the bees were fine.',
      'the bees were fine',
      'Downlands Trust',
    ],
    [
      'Norwood council refused the plan, although its own planning officer had written that the harm would be slight.',
      'the harm would be slight',
      'Norwood council’s planning officer',
    ],
    [
      'The Office of Food Safety opened an inquiry. The regulator said that the law was clear.',
      'the law was clear',
      'Office of Food Safety',
    ],
    [
      'The Water and Sewage Authority (WSA) met on Monday. The WSA said the pipe had burst.',
      'the pipe had burst',
      'Water and Sewage Authority',
    ],
  ],
  'groups and unnamed people': [
    [
      'The gang, which calls itself Glass Otter, wrote that it held every file. The group demanded $1 million.',
      'every file',
      'Glass Otter',
    ],
    [
      'In a post on a forum, the group, which calls itself Glass Otter, wrote that it held every file. It promised to publish a sample a day.',
      'to publish',
      'Glass Otter',
    ],
    [
      'A protest group calling itself Slow Lane said that it would block the road. The group said it was sorry.',
      'it was sorry',
      'Slow Lane',
    ],
    [
      'A group that goes by the name of Slow Lane said that it would block the road.',
      'it would block the road',
      'Slow Lane',
    ],
    [
      'The data came from Peak Labs, a firm that examined the files. “They are real,” said Ines Falk, who leads its team. But she warned that the gang had lied before.',
      'the gang had lied',
      'Ines Falk',
    ],
    ['The pollster, Dart & Penny, warned that the sample was small.', 'the sample was small', 'Dart & Penny'],
    [
      'A poll of 900 adults by Dart & Penny found that most people sleep badly.',
      'most people sleep badly',
      'Dart & Penny poll',
    ],
    ['One parish councillor said that the hedge had been moved.', 'the hedge had been moved', 'parish councillor'],
    ['A transcript seen by the Tarn Post says that the pilot was asleep.', 'the pilot was asleep', 'transcript'],
    [
      'In a post, since deleted, by the actor Rex Dunmore, he said that the film was cursed.',
      'the film was cursed',
      'Rex Dunmore',
    ],
    [
      'The film was cursed, according to a post, since deleted, by the actor Rex Dunmore.',
      'film was cursed',
      'Rex Dunmore’s post',
    ],
    ['A video posted by a user called MossyJo claims that moss cures colds.', 'moss cures colds', 'MossyJo’s video'],
  ],
  'further ways': [
    [
      'Nordwire, citing an aide to the premier, said the summit was off.',
      'the summit was off',
      'Nordwire > aide to the premier',
    ],
    [
      'The summit is off, the tabloid Kvelden said, citing an aide to the premier.',
      'summit is off',
      'Kvelden > aide to the premier',
    ],
    [
      'The summit has been called off, according to Nordwire, which quoted an aide to the premier.',
      'summit has been called',
      'Nordwire > aide to the premier',
    ],
    [
      'Two cleaners quoted by the Quay Gazette said that the pool was green.',
      'the pool was green',
      'Quay Gazette > Two cleaners',
    ],
    [
      'The Quay Gazette quoted two cleaners, whom it did not name, as saying that the pool was green.',
      'the pool was green',
      'The Quay Gazette > two cleaners',
    ],
    [
      'The pool was green, according to two cleaners quoted by the Quay Gazette.',
      'pool was green',
      'Quay Gazette > two cleaners',
    ],
    [
      'In an interview published on Sunday by the Quay Gazette, Lena Ortiz said that she had never swum.',
      'she had never swum',
      'Quay Gazette > Lena Ortiz',
    ],
    [
      'Lena Ortiz, in an interview with the Quay Gazette, said that she had never swum.',
      'she had never swum',
      'Quay Gazette > Lena Ortiz',
    ],
    [
      'Lena Ortiz said in a podcast interview with Deep End that she had never swum.',
      'she had never swum',
      'Deep End > Lena Ortiz',
    ],
    ['“I sink,” Lena Ortiz told Coast FM.', 'I sink', 'Coast FM > Lena Ortiz'],
    [
      '“I sink,” she said. Lena Ortiz told Coast FM’s drive-time show that she had never swum.',
      'she had never swum',
      'Coast FM > Lena Ortiz',
    ],
    [
      'Appearing on Channel Six’s Morning Call, Lena Ortiz said that she had never swum.',
      'she had never swum',
      'Channel Six > Lena Ortiz',
    ],
    [
      'Lena Ortiz was quoted in the Quay Gazette as saying that she had never swum.',
      'she had never swum',
      'Quay Gazette > Lena Ortiz',
    ],
    [
      '“I sink like a stone,” the Quay Gazette quoted Lena Ortiz as having said.',
      'I sink',
      'Quay Gazette > Lena Ortiz',
    ],
    [
      'State media quoted the general as saying that the fort had fallen.',
      'the fort had fallen',
      'State media > general',
    ],
    [
      'The fort had fallen, the general said, in remarks carried by the state agency Rovna.',
      'fort had fallen',
      'Rovna > general',
    ],
    ['The general told Rovna that the fort had fallen.', 'the fort had fallen', 'Rovna > general'],
    [
      'The Rovna news agency reported that the fort had fallen, citing the general staff.',
      'the fort had fallen',
      'Rovna > general staff',
    ],
    [
      'Rovna reported that the general had told cadets that the fort had fallen.',
      'the fort had fallen',
      'Rovna > general',
    ],
    [
      'A report by Rovna, which cited a general, said that the fort had fallen.',
      'the fort had fallen',
      'Rovna report > general',
    ],
    ['A ministry source told Rovna that the fort had fallen.', 'the fort had fallen', 'Rovna > ministry source'],
    [
      'A source in the ministry, quoted by Rovna, said that the fort had fallen.',
      'the fort had fallen',
      'Rovna > source in the ministry',
    ],
    [
      'The website Gossipo, which cited a friend of the singer, claimed that the wedding was off.',
      'the wedding was off',
      'Gossipo > friend of the singer',
    ],
    [
      'A friend of the singer told Gossipo that the wedding was off. “She ate the cake alone,” the friend said.',
      'She ate the cake',
      'Gossipo > friend of the singer',
    ],
    ['An insider told the Sunday Blaze: “The wedding is off.”', 'The wedding is off', 'Sunday Blaze > insider'],
    [
      'The Sunday Blaze claimed that the wedding was off. The paper quoted a waiter who said he had seen the ring in the soup.',
      'he had seen the ring',
      'The Sunday Blaze > waiter',
    ],
    [
      'Mayor Joan Petty said residents had told her that the bins smelled.',
      'the bins smelled',
      'Joan Petty > residents',
    ],
    [
      'Mayor Joan Petty said she had been assured by the contractor that the bins would go.',
      'the bins would go',
      'Joan Petty > contractor',
    ],
    [
      'The report quotes a driver as saying that the brakes had squealed.',
      'the brakes had squealed',
      'report > driver',
    ],
    ['In the report, a driver says that the brakes had squealed.', 'the brakes had squealed', 'report > driver'],
    [
      'Mark Dunn’s lawyer, Petra Vose, said her client had told police that the shop was shut.',
      'the shop was shut',
      'Petra Vose > Mark Dunn',
    ],
    ['Prosecutors told the court that Mr Dunn had said the shop was shut.', 'the shop was shut', 'Prosecutors > Dunn'],
    [
      'A letter from the head teacher, seen by the Quay Gazette, says that lunch is over.',
      'lunch is over',
      'letter from the head teacher',
    ],
    ['An internal memo obtained by the Quay Gazette says that lunch is over.', 'lunch is over', 'internal memo'],
    [
      'The hackers, known as Grey Heron, said that they had the keys. The group said it would wait.',
      'it would wait',
      'Grey Heron',
    ],
    [
      'The Fisheries and Harbours Agency (FHA) met on Monday. An FHA spokeswoman said that the quay was safe.',
      'the quay was safe',
      'Fisheries and Harbours Agency',
    ],
    ['Spain’s interior ministry said that the road was open.', 'the road was open', 'Spanish interior ministry'],
    [
      'Tolland Foods makes soup. A Tolland spokesman said that the soup was safe.',
      'the soup was safe',
      'Tolland Foods',
    ],
    ['Tolland Foods runs 40 shops. The chain said that the soup was safe.', 'the soup was safe', 'Tolland Foods'],
    ['The soup was safe, the firm’s website said. Tolland Foods makes soup.', 'The soup was safe', 'firm'],
    [
      'In a note to pupils, quoted by the education website Chalk & Cheese, Mr Oswin Bell said that the gym was shut.',
      'the gym was shut',
      'Chalk & Cheese > Oswin Bell',
    ],
    [
      'Oswin Bell told a cycling podcast, Spokes and Folks, that the gym was shut.',
      'the gym was shut',
      'Spokes and Folks > Oswin Bell',
    ],
    [
      'Oswin Bell told KTRL-TV that the gym was shut. “It smells,” he told the station.',
      'It smells',
      'KTRL-TV > Oswin Bell',
    ],
    [
      'In a letter to parents, obtained by the Vale Standard, Oswin Bell said that the gym was shut.',
      'the gym was shut',
      'Oswin Bell',
    ],
    [
      'Oswin Bell told Germany’s Rheinblatt newspaper that the gym was shut.',
      'the gym was shut',
      'Rheinblatt > Oswin Bell',
    ],
    [
      'Oswin Bell told the German daily Rheinblatt that the gym was shut.',
      'the gym was shut',
      'Rheinblatt > Oswin Bell',
    ],
    [
      'The German daily Rheinblatt reported that Oswin Bell would resign, citing a member of his staff.',
      'Oswin Bell would resign',
      'Rheinblatt > member of Oswin Bell’s staff',
    ],
    ['Oswin Bell would resign, the German magazine Rheinblatt said on its website.', 'would resign', 'Rheinblatt'],
    [
      'The tech site Bitwise reported that the phone would fold, citing people familiar with the plans.',
      'the phone would fold',
      'Bitwise > people familiar with the plans',
    ],
    [
      'The phone would fold, people familiar with the plans told Bitwise, a tech site.',
      'phone would fold',
      'Bitwise > people familiar with the plans',
    ],
    [
      'A person who had seen the phone told the tech site Bitwise that it folded.',
      'it folded',
      'Bitwise > person who had seen the phone',
    ],
    [
      'The agency Norpress, quoting police, said that three boats were missing.',
      'three boats were missing',
      'Norpress > police',
    ],
    [
      'Police, quoted by the agency Norpress, said that three boats were missing.',
      'three boats were missing',
      'Norpress > Police',
    ],
    [
      'Three boats were missing, police were quoted as saying by the agency Norpress.',
      'boats were missing',
      'Norpress > police',
    ],
    [
      '“Three boats are gone,” the agency Norpress quoted a coastguard officer as saying.',
      'Three boats are gone',
      'Norpress > coastguard officer',
    ],
    [
      'Citing the coastguard, the agency Norpress reported that three boats were missing.',
      'three boats were missing',
      'Norpress > coastguard',
    ],
    [
      'The agency Norpress said, citing the coastguard, that three boats were missing.',
      'three boats were missing',
      'Norpress > coastguard',
    ],
    [
      'According to the agency Norpress, which cited the coastguard, three boats were missing.',
      'three boats were missing',
      'Norpress > coastguard',
    ],
    [
      'According to the coastguard, cited by the agency Norpress, three boats were missing.',
      'three boats were missing',
      'Norpress > coastguard',
    ],
    [
      'Three boats were missing, according to a coastguard statement carried by the agency Norpress.',
      'boats were missing',
      'Norpress > coastguard statement',
    ],
    [
      'The coastguard told the agency Norpress on Tuesday that three boats were missing.',
      'three boats were missing',
      'Norpress > coastguard',
    ],
    [
      'Hanne Falk, the harbour master, told the Evening Tide that a sailor had said the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Hanne Falk > sailor',
    ],
    [
      'Hanne Falk, the harbour master, was cited by the Evening Tide as saying that the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Hanne Falk',
    ],
    [
      'Hanne Falk, the harbour master, told the Evening Tide the boats were sunk. She told the paper that nobody had drowned.',
      'nobody had drowned',
      'Evening Tide > Hanne Falk',
    ],
    [
      'Speaking on the Evening Tide’s podcast, Hanne Falk said that the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Hanne Falk',
    ],
    [
      'In a column for the Evening Tide, Hanne Falk wrote that the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Hanne Falk',
    ],
    [
      'Asked by the Evening Tide whether the boats were sunk, Hanne Falk said that they were resting.',
      'they were resting',
      'Evening Tide > Hanne Falk',
    ],
    [
      'Hanne Falk said on the radio station Wave One that the boats were sunk.',
      'the boats were sunk',
      'Wave One > Hanne Falk',
    ],
    ['Hanne Falk posted on Facebook that the boats were sunk.', 'the boats were sunk', 'Hanne Falk'],
    ['Hanne Falk said in a Telegram post that the boats were sunk.', 'the boats were sunk', 'Hanne Falk'],
    [
      'A spokesman for Hanne Falk told the Evening Tide that the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Hanne Falk’s spokesman',
    ],
    [
      'Hanne Falk’s brother told the Evening Tide that she was asleep.',
      'she was asleep',
      'Evening Tide > Hanne Falk’s brother',
    ],
    [
      'Her brother, Lars, told the Evening Tide that Hanne Falk had told him that the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Lars > Hanne Falk',
    ],
    [
      'One sailor told the Evening Tide that the boats were sunk. Another said that they were stolen.',
      'they were stolen',
      'second sailor',
    ],
    [
      'Sailors interviewed by the Evening Tide said that the boats were sunk.',
      'the boats were sunk',
      'Evening Tide > Sailors',
    ],
    ['The Evening Tide spoke to two sailors, who said that the boats were sunk.', 'the boats were sunk', 'two sailors'],
    [
      'A leaked email, published by the Evening Tide, says that the boats were sold.',
      'the boats were sold',
      'leaked email',
    ],
    [
      'Italy’s transport minister, Carla Rossi, met crews on Monday. The minister said that the boats were safe.',
      'the boats were safe',
      'Carla Rossi',
    ],
    [
      'The Norwegian Seafarers’ Union (NSU) met on Monday. The union said that the boats were safe.',
      'the boats were safe',
      'Norwegian Seafarers’ Union',
    ],
    ['The embassy said on its website that the boats were safe.', 'the boats were safe', 'embassy'],
  ],
  'and yet others': [
    [
      'The broadcaster Sund 1, citing court papers, reported that the bridge had been sold twice.',
      'the bridge had been sold',
      'Sund 1 > court papers',
    ],
    [
      'Court papers seen by the broadcaster Sund 1 say that the bridge had been sold twice.',
      'the bridge had been sold',
      'Court papers',
    ],
    [
      'The bridge had been sold twice, the local paper, the Marsh Echo, reported, quoting a surveyor.',
      'had been sold twice',
      'Marsh Echo > surveyor',
    ],
    [
      'A surveyor who worked on the bridge told the Marsh Echo that it had been sold twice.',
      'it had been sold',
      'Marsh Echo > surveyor who worked on the bridge',
    ],
    [
      'The surveyor told the Marsh Echo that the owner had replied that he knew nothing.',
      'he knew nothing',
      'Marsh Echo > surveyor > owner',
    ],
    [
      'Dr Inga Moe told the Marsh Echo that it was safe. Asked whether she would cross it, she told the paper: “Not in boots.”',
      'Not in boots',
      'Marsh Echo > Inga Moe',
    ],
    [
      'Inga Moe, who designed the bridge, told BBC Breakfast that it was safe.',
      'it was safe',
      'BBC Breakfast > Inga Moe',
    ],
    [
      'Inga Moe told reporters that her team had been told by the council that it was safe.',
      'it was safe',
      'Inga Moe > council',
    ],
    ['Inga Moe said that, according to the council, it was safe.', 'it was safe', 'Inga Moe > council'],
    [
      'The council’s own engineer wrote in an email that the bridge was safe.',
      'the bridge was safe',
      'council’s engineer',
    ],
    [
      'The Marsh Echo published an email in which the engineer warned that the bridge would sink.',
      'the bridge would sink',
      'engineer',
    ],
    [
      'The Brazilian news agency Sabiá reported that the senator had denied that he owned a bridge.',
      'he owned a bridge',
      'Sabiá > senator',
    ],
    [
      'Brazil’s health ministry said that the fair was over. The ministry said that 40 people were ill.',
      '40 people were ill',
      'Brazilian health ministry',
    ],
    ['The Brazilian health ministry said that the fair was over.', 'the fair was over', 'Brazilian health ministry'],
    [
      'A spokeswoman for the Brazilian health ministry said that the fair was over.',
      'the fair was over',
      'Brazilian health ministry',
    ],
    ['The ministry’s spokesman, Rui Alves, said that the fair was over.', 'the fair was over', 'Rui Alves'],
    [
      'Kestrel Airways said that the flight was late. The airline said that it was sorry.',
      'it was sorry',
      'Kestrel Airways',
    ],
    [
      'Kestrel Airways said that the flight was late. A spokesperson for the airline said that it was sorry.',
      'it was sorry',
      'Kestrel Airways',
    ],
    ['Kestrel’s chief executive, Amy Tan, told investors that the flight was late.', 'the flight was late', 'Amy Tan'],
    [
      'Amy Tan, Kestrel’s chief executive, told the Sunday Ledger that a rival had offered her a loan. She said the rival had told her it was free.',
      'it was free',
      'Amy Tan > rival',
    ],
    [
      '“We were late,” Amy Tan, the chief executive, was quoted by the Sunday Ledger as saying.',
      'We were late',
      'Sunday Ledger > Amy Tan',
    ],
    [
      '“We were late,” said Amy Tan, the chief executive, according to the Sunday Ledger.',
      'We were late',
      'Sunday Ledger > Amy Tan',
    ],
    ['A woman calling herself Nightjar said that the flight was late.', 'the flight was late', 'Nightjar'],
    [
      'The ransom group, which goes by Red Kettle, said on its site that it had the files.',
      'it had the files',
      'Red Kettle',
    ],
    ['A union representing the pilots, the PFA, said that the flight was late.', 'the flight was late', 'PFA'],
    [
      'The pilots’ union said that the flight was late. The union’s leader, Ed Sorley, said that it was sad.',
      'it was sad',
      'Ed Sorley',
    ],
    [
      'Her neighbour Joe Pask said that his late wife had always maintained that the well was haunted.',
      'the well was haunted',
      'Joe Pask > Joe Pask’s wife',
    ],
    ['A survey of 600 pilots conducted by Dart & Penny found that most nap.', 'most nap', 'Dart & Penny survey'],
    [
      'An editorial in the Marsh Echo called the plan “a bridge to nowhere”.',
      'a bridge to nowhere',
      'Marsh Echo editorial',
    ],
    [
      'The Marsh Echo’s editorial called the plan “a bridge to nowhere”.',
      'a bridge to nowhere',
      'Marsh Echo’s editorial',
    ],
  ],
};
