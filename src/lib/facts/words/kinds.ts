// What a noun phrase without a name stands for. Written for this project.
import { wordSet } from '../../article/word-set.ts';

/** Texts and findings that can be the subject of "says", "shows", "found". */
export const DOCUMENT_NOUNS =
  wordSet(`letter report reports study studies poll polls survey surveys post posts document documents statement paper papers article
  articles book file files memo memos email emails note notes notice filing filings lawsuit complaint indictment affidavit record records data figures
  statistics brochure leaflet pamphlet budget audit review analysis research investigation inquiry ruling judgment judgement verdict order
  treaty agreement contract clause annex law bill act constitution transcript recording video message tweet caption
  headline editorial column plan draft version edition entry diary journal book logbook log bulletin forecast model models evidence results findings
  release photograph photographs photo photos image images picture pictures footage website site page pages sentence passage translation account chart graph table map label sign email text manifesto
  resolution petition questionnaire newsletter newsletters certificate deed will dossier cable script summary chapter paragraph spreadsheet spreadsheets database invoice invoices receipt receipts presentation slide slides
  screenshot screenshots tape tapes`);

export const BODY_NOUNS =
  wordSet(`police gang collective coastguard  government ministry department agency authority council committee commission board company firm corporation bank
  university college school hospital museum court party opposition parliament congress senate house cabinet administration army navy military
  force forces service bureau office union federation association society league club team institute institution organisation organization
  charity foundation group campaign district county city state embassy consulate mission secretariat directorate intelligence industry
  airline operator regulator manufacturer maker retailer supplier developer church diocese trust fund trustees authority
  prosecution defence defense prosecutors coalition alliance militia operator network brigade station kremlin pentagon white_house
  downing_street vatican treasury chamber tribunal inspectorate watchdog consortium partnership syndicate centre center observatory
  laboratory lab library orchestra theatre gallery zoo aquarium ferries railways airport port management`);

/** Bodies and offices whose subtype the word itself tells. */
export const BODY_SUBTYPES: Readonly<Record<string, string>> = {
  ministry: 'ministry', department: 'department', university: 'university', college: 'university', institute: 'institute', court: 'court', tribunal: 'court',
  police: 'police', agency: 'agency', company: 'company', inc: 'company', 'inc.': 'company', ltd: 'company', plc: 'company', corp: 'company', 'corp.': 'company', llc: 'company',
  'ltd.': 'company', 'co.': 'company', bank: 'bank', party: 'party', union: 'union', council: 'council', commission: 'commission', committee: 'committee', hospital: 'hospital', museum: 'museum', school: 'school',
  club: 'club', embassy: 'embassy', directorate: 'agency', bureau: 'agency', parliament: 'parliament', senate: 'parliament', congress: 'parliament', airlines: 'company', airways: 'company',
}; // prettier-ignore

/** What an apposition makes of a name: "the Interline agency", "Wexley, a company in Kell". */
export const AGENCY_NOUNS: Readonly<Record<string, string>> = {
  agency: 'agency', newswire: 'agency', newspaper: 'newspaper', paper: 'newspaper', daily: 'newspaper', weekly: 'newspaper', channel: 'broadcaster', portal: 'website', blog: 'website', broadcaster: 'broadcaster', station: 'broadcaster', firm: 'company', company: 'company', charity: 'charity', website: 'website', site: 'website', newsroom: 'website',
  app: 'app', network: 'network', magazine: 'magazine', journal: 'magazine', mag: 'magazine', glossy: 'magazine', fanzine: 'magazine', newsletter: 'website', tabloid: 'newspaper', union: 'union', operator: 'company', manufacturer: 'company', ministry: 'ministry', retailer: 'company', bank: 'bank',
  supplier: 'company', developer: 'company', airline: 'company', podcast: 'podcast', startup: 'company', lender: 'bank', club: 'club', regulator: 'regulator', watchdog: 'regulator', 'think-tank': 'institute',
  supermarket: 'company', carmaker: 'company', chain: 'company', insurer: 'company', brewery: 'company', publisher: 'company', contractor: 'company', builder: 'company', consultancy: 'company',
}; // prettier-ignore

// Nouns of people that no list holds: "the harbour master", "the glassblower".
export const DOERS =
  /(?:master|maker|smith|keeper|worker|grower|writer|player|holder|owner|seller|teller|blower|fighter|ologist|ographer|iatrist|man|woman|wright|herd)$/u;

/** Offices that stand before a name: "president Ana Reyes". */
export const OFFICE_WORDS =
  wordSet(`mp ceo president minister senator mayor governor secretary chief colonel-general inspector judge ambassador captain
  sergeant councilman councilwoman councillor attorney gov commander`);

/** Loose plurals: a group that the reader is not told the names of. */
export const LOOSE_PLURALS =
  wordSet(`officials experts analysts sources people residents locals witnesses scientists researchers critics supporters
  activists campaigners lawyers doctors teachers parents students workers neighbours neighbors friends relatives economists historians
  investigators prosecutors detectives soldiers troops diplomats ministers lawmakers legislators mps senators politicians leaders aides
  advisers advisors observers insiders users fans players members customers passengers websites media reports reporters journalists authorities
  firefighters rescuers traders investors shareholders farmers organisers organizers protesters demonstrators opponents allies rivals
  colleagues commentators forecasters meteorologists engineers executives sceptics skeptics villagers tourists visitors riders
  drivers owners voters elites rebels separatists many some others several both crew staff participants volunteers nurses patients
  republicans democrats conservatives liberals intelligence_officials americans britons`);

/** People named only by what they are or do. */
export const PERSON_NOUNS =
  wordSet(`man woman boy girl person official officer source insider spokesman spokeswoman spokesperson minister president mayor
  director chief head leader chairman chairwoman chair chairperson secretary diplomat ambassador neighbour neighbor witness teacher
  doctor nurse scientist researcher historian professor economist analyst expert lawyer barrister solicitor judge magistrate prosecutor
  detective inspector constable sheriff soldier commander general colonel captain lieutenant sergeant driver owner manager editor reporter
  journalist author writer actor actress singer player coach captain referee farmer fisherman plumber vet ranger engineer pilot
  resident local passer-by bystander tourist visitor customer client patient student pupil child daughter son mother father wife husband
  sister brother cousin friend colleague deputy aide adviser advisor assistant councillor councilman councilwoman senator congressman
  congresswoman lawmaker legislator politician candidate campaigner activist organiser organizer founder executive ceo cfo boss worker
  employee volunteer firefighter paramedic forecaster meteorologist astronomer biologist chemist physicist psychologist epidemiologist
  zoologist curator librarian priest vicar bishop pastor rabbi imam monk nun king queen prince princess duke prime premier governor chancellor
  user participant carrier member spectator fan rider traveller traveler passenger shopkeeper baker butcher builder carpenter cleaner
  guard officer attorney counsel plaintiff defendant accused victim suspect widow widower girlfriend boyfriend fiancé fiancée partner
  grandmother grandfather granddaughter grandson aunt uncle niece nephew parent toddler teenager astronaut scholar critic architect artist
  photographer musician dj broadcaster presenter host anchor columnist blogger shareholder investor trader banker accountant registrar clerk
  trustee treasurer principal headteacher headmaster headmistress lecturer dean tutor instructor trainer physician surgeon gp midwife dentist pharmacist
  lead lobbyist sponsor owner-operator landlord landlady tenant translator interpreter negotiator envoy delegate representative correspondent winner runner-up
  champion athlete swimmer cyclist jockey goalkeeper striker midfielder defender bowler batsman umpire gymnast commissioner superintendent
  star rapper comedian comic novelist poet playwright songwriter footballer boxer sprinter golfer academic specialist publicist agent producer
  dancer sculptor painter designer chef entrepreneur billionaire millionaire businessman businesswoman pensioner veteran refugee survivor
  commentator pundit reviewer lifeguard janitor caretaker welder electrician mechanic fishmonger milkman postman grocer tailor gardener
  forester beekeeper miner sailor navigator hacker coder programmer technologist statistician
  mathematician geologist ecologist climatologist virologist immunologist pathologist coroner ombudsman auditor bailiff bouncer bartender
  waiter waitress barista cashier receptionist secretary-general vice-president co-founder co-author whistleblower informant complainant
  appellant respondent juror foreman forewoman heir descendant flatmate housemate roommate classmate team-mate teammate bandmate
  brother-in-law sister-in-law mother-in-law father-in-law stepfather stepmother godfather godmother ex-wife ex-husband ex-boyfriend
  ex-girlfriend spouse mum mom mummy dad daddy lad lass gran nan granddad grandad hubby missus pal mate gaffer skipper frontman
  holidaymaker onlooker eyewitness punter stepdad stepmum`);

export const SPOKES_NOUNS = wordSet('spokesman spokeswoman spokesperson spokespeople rep');

export const HE_NOUNS =
  wordSet(`man boy father son husband brother uncle nephew grandfather grandson chairman spokesman councilman congressman king prince
  duke widower boyfriend fisherman policeman fireman headmaster landlord monk businessman dad daddy lad grandad granddad hubby stepdad`);
export const SHE_NOUNS =
  wordSet(`woman girl mother daughter wife sister aunt niece grandmother granddaughter chairwoman spokeswoman councilwoman congresswoman
  queen princess duchess widow girlfriend actress nun policewoman headmistress landlady midwife businesswoman mum mom mummy lass gran nan missus stepmum`);

/** Nouns that name what someone said; with an owner they are a cue. */
export const CUE_NOUNS: Readonly<Record<string, 'stated' | 'hedged' | 'alleged'>> = {
  claim: 'alleged', claims: 'alleged', allegation: 'alleged', allegations: 'alleged', accusation: 'alleged', accusations: 'alleged', charge: 'alleged',
  statement: 'stated', announcement: 'stated', admission: 'stated', confession: 'stated', warning: 'stated', warnings: 'stated', promise: 'stated', pledge: 'stated', vow: 'stated',
  demand: 'stated', demands: 'stated', insistence: 'stated', argument: 'stated', assertion: 'stated', assertions: 'stated', prediction: 'stated', complaint: 'stated', complaints: 'stated', assurance: 'stated',
  assurances: 'stated', conclusion: 'stated', finding: 'stated', findings: 'stated', threat: 'stated', revelation: 'stated', remark: 'stated', comment: 'stated', declaration: 'stated', acknowledgement: 'stated',
  belief: 'hedged', fear: 'hedged', fears: 'hedged', suggestion: 'hedged', suggestions: 'hedged', hope: 'hedged', hopes: 'hedged', view: 'hedged', estimate: 'hedged', theory: 'hedged', suspicion: 'hedged',
}; // prettier-ignore

/** Who says nothing in news: subjects that no source stands behind. */
export const NOBODY = wordSet(
  'nobody none everyone everybody someone somebody anyone anybody i we you who nothing everything no-one there this that these those what',
);
