// Things that a report of each kind often tells and that a hurried reader takes for told. A statement is used only where the
// article is on the topic, has the words it needs, and holds none of the stems that could tell or deny the thing.
// Written for this project. Stems match the beginnings of words, lower case.
export type Absent = {
  readonly topic: readonly string[]; // at least three of these occur
  readonly needs: readonly string[]; // all of these occur: what the statement’s "the …" stands for
  readonly statement: string;
  readonly search: readonly string[]; // none of these occurs
};

const WEATHER = ['storm', 'flood', 'cyclone', 'hurricane', 'river', 'rain', 'wind', 'evacuat', 'rescue', 'homes'];
const FIRE = ['fire', 'blaze', 'smoke', 'flames', 'burn', 'firefighter', 'wildfire'];
const COURT = [
  'court',
  'judge',
  'trial',
  'lawyer',
  'barrister',
  'jury',
  'hearing',
  'sentence',
  'fined',
  'verdict',
  'guilty',
];
const FIRM = [
  'company',
  'firm',
  'shares',
  'shareholder',
  'profit',
  'bid',
  'takeover',
  'board',
  'investor',
  'sales',
  'factory',
];
const STUDY = [
  'study',
  'researcher',
  'scientist',
  'journal',
  'experiment',
  'university',
  'team',
  'findings',
  'participants',
];
const COUNCIL = ['council', 'mayor', 'councillor', 'plan', 'residents', 'planning', 'town hall'];
const STATES = [
  'minister',
  'embassy',
  'diplomat',
  'troops',
  'border',
  'treaty',
  'ultimatum',
  'ministry',
  'president',
  'sanction',
];
const WORK = ['union', 'strike', 'workers', 'staff', 'wages', 'pay', 'jobs', 'employees'];
const TRAVEL = ['train', 'tram', 'railway', 'bus', 'ferry', 'passenger', 'airport', 'flight', 'station', 'bridge'];
const HEALTH = ['hospital', 'patients', 'doctors', 'nurse', 'outbreak', 'vaccine', 'disease', 'clinic', 'drug'];
const SCHOOLS = ['school', 'pupils', 'teachers', 'students', 'classroom', 'headteacher'];
const SPORT = ['match', 'club', 'coach', 'team', 'players', 'season', 'league', 'fans', 'stadium', 'cup'];
const ART = ['museum', 'gallery', 'exhibition', 'painting', 'statue', 'sculptor', 'artist', 'theatre'];
const NATURE = ['animal', 'zoo', 'wildlife', 'bear', 'fish', 'birds', 'species', 'vet'];
const ONLINE = ['post', 'website', 'photograph', 'video', 'picture', 'shared', 'account', 'online', 'app'];
const CRIME = ['police', 'arrest', 'detective', 'suspect', 'stolen', 'burglar', 'theft', 'officers'];
const PRIZE = ['record', 'prize', 'fair', 'winner', 'contest', 'festival', 'award', 'judges'];

/** Statements that an article may well have made, by topic. */
export const ABSENT: readonly Absent[] = [
  { topic: WEATHER, needs: [], statement: 'Soldiers have been sent to help the people whose homes were hit.', search: ['soldier', 'army', 'troop', 'military', 'navy', 'national guard'] },
  { topic: WEATHER, needs: [], statement: 'A state of emergency has been declared in the area.', search: ['emergency', 'declare'] },
  { topic: WEATHER, needs: [], statement: 'A fund has been set up for people who lost their belongings.', search: ['fund', 'donat', 'charit', 'appeal', 'relief', 'aid'] },
  { topic: FIRE, needs: ['fire'], statement: 'Investigators believe that an electrical fault started the fire.', search: ['investigat', 'electric', 'fault', 'cause', 'wiring', 'short circuit'] },
  { topic: FIRE, needs: ['fire'], statement: 'The building had no working fire alarm.', search: ['alarm', 'detector', 'sprinkler'] },
  { topic: COURT, needs: ['judge'], statement: 'The judge advised the two sides to settle the matter out of court.', search: ['settle', 'mediat', 'out of court', 'advis', 'agree'] },
  { topic: COURT, needs: ['fine'], statement: 'An appeal against the fine will be heard later this year.', search: ['appeal', 'higher court', 'challenge', 'overturn'] },
  { topic: COURT, needs: ['case', 'court'], statement: 'It is the first case of its kind to come to court.', search: ['first case', 'precedent', 'never before', 'unprecedented', 'of its kind', 'similar case'] },
  { topic: FIRM, needs: ['chief executive'], statement: 'The chief executive will give up a bonus this year.', search: ['bonus', 'give up', 'salar'] },
  { topic: FIRM, needs: ['company'], statement: 'A regulator has opened an inquiry into the company.', search: ['regulator', 'inquir', 'investigat', 'watchdog', 'competition', 'fined', 'court', 'panel', 'commission'] },
  { topic: FIRM, needs: ['company'], statement: 'The company plans to open a factory abroad.', search: ['abroad', 'factor', 'plant', 'overseas', 'production'] },
  { topic: STUDY, needs: ['study'], statement: 'Another team has repeated the study and found the same result.', search: ['repeat', 'replicat', 'another team', 'same result', 'confirm', 'other stud', 'earlier'] },
  { topic: STUDY, needs: ['researchers'], statement: 'The researchers have made all of their data public.', search: ['data', 'public', 'openly', 'available', 'download'] },
  { topic: STUDY, needs: ['researchers'], statement: 'The researchers plan a larger study next year.', search: ['larger', 'next year', 'bigger', 'further', 'second', 'follow-up', 'plan'] },
  { topic: STUDY, needs: ['study'], statement: 'The study was checked by experts before it was published.', search: ['peer', 'review', 'checked', 'referee', 'expert'] },
  { topic: COUNCIL, needs: ['council'], statement: 'The council will ask residents for their views in a survey.', search: ['survey', 'consult', 'poll', 'views', 'questionnaire', 'referendum'] },
  { topic: COUNCIL, needs: ['plan'], statement: 'Opponents of the plan have said that they will go to court.', search: ['court', 'legal', 'judge', 'lawyer', 'sue', 'judicial'] },
  { topic: COUNCIL, needs: ['council'], statement: 'The council has raised local taxes to pay for the work.', search: ['tax', 'rates', 'raise'] },
  { topic: STATES, needs: [], statement: 'One of the two countries has closed its border to lorries.', search: ['lorr', 'truck', 'closed its border', 'border closed', 'closed the border'] },
    { topic: STATES, needs: [], statement: 'One of the two countries has recalled its ambassador.', search: ['ambassador', 'recall', 'envoy', 'expel'] },
  { topic: STATES, needs: [], statement: 'The quarrel has pushed up the price of fuel.', search: ['fuel', 'price', 'oil', 'petrol', 'gas'] },
  { topic: WORK, needs: ['union'], statement: 'The union has set a date for a strike vote.', search: ['strike', 'ballot', 'vote', 'walkout', 'industrial action'] },
  { topic: WORK, needs: ['staff'], statement: 'Staff have been offered other jobs in the same area.', search: ['offered', 'other jobs', 'redeploy', 'retrain', 'new jobs', 'relocat'] },
  { topic: TRAVEL, needs: [], statement: 'Passengers can claim back the cost of their tickets.', search: ['ticket', 'refund', 'compensat', 'claim', 'fare', 'back'] },
  { topic: TRAVEL, needs: [], statement: 'A replacement bus service will run until the work is done.', search: ['bus', 'replacement', 'coach', 'shuttle'] },
  { topic: HEALTH, needs: [], statement: 'Health officials have set up a telephone line for worried people.', search: ['telephon', 'hotline', 'helpline', 'phone', 'call'] },
  { topic: HEALTH, needs: [], statement: 'Some patients have been asked to take part in a second trial.', search: ['trial', 'second', 'take part', 'volunteer'] },
    { topic: SCHOOLS, needs: ['school', 'shut'], statement: 'Lessons will be held online until the school opens again.', search: ['online', 'remote', 'lesson', 'from home'] },
  { topic: SPORT, needs: ['club'], statement: 'The club has offered its fans their money back.', search: ['refund', 'money back', 'ticket', 'compensat'] },
  { topic: SPORT, needs: ['club'], statement: 'The club has been looking for a new ground.', search: ['new ground', 'new stadium', 'move', 'relocat', 'site'] },
  { topic: ART, needs: ['museum'], statement: 'The museum will charge visitors more to enter.', search: ['charge', 'ticket', 'entry', 'admission', 'price', 'fee'] },
  { topic: ART, needs: ['statue'], statement: 'Experts have examined the statue with X-rays.', search: ['x-ray', 'xray', 'examin', 'scan', 'laborator', 'expert'] },
  { topic: NATURE, needs: ['animal'], statement: 'The animal will be taken to a zoo.', search: ['zoo', 'captiv', 'sanctuar', 'park'] },
  { topic: NATURE, needs: [], statement: 'People have been told to keep their pets indoors.', search: ['pets', 'indoors', 'inside', 'keep away', 'dogs', 'cats'] },
  { topic: ONLINE, needs: ['post', 'site'], statement: 'The site has taken the post down.', search: ['taken down', 'took down', 'delet', 'remov', 'withdr', 'edited', 'ban'] },
  { topic: ONLINE, needs: ['picture'], statement: 'Police are looking for the person who first put the picture online.', search: ['police', 'looking for', 'trace', 'identif', 'investigat'] },
  { topic: CRIME, needs: ['police'], statement: 'Police have offered a reward for information.', search: ['reward', 'information', 'appeal'] },
  { topic: CRIME, needs: ['police'], statement: 'Police are studying film from security cameras.', search: ['camera', 'cctv', 'film', 'footage', 'video'] },
  { topic: PRIZE, needs: ['organisers', 'fair'], statement: 'The organisers of the fair will change its rules.', search: ['rules', 'next year', 'change'] },
  { topic: PRIZE, needs: ['prize'], statement: 'The winner will give the prize money to charity.', search: ['charit', 'donat', 'give the', 'good cause', 'keep'] },
]; // prettier-ignore
