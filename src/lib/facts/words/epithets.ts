// Other nouns for somebody or something already named: "the club" for a team, "the academic" for a professor. Written for this project.
import { wordSet } from '../../article/word-set.ts';

/** What a title before a name makes its bearer: "Gov. Ana Reyes" → the governor. */
export const TITLE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  gov: ['governor'], sen: ['senator'], rep: ['representative'], dr: ['doctor'], doctor: ['doctor'], prof: ['professor'], capt: ['captain'], gen: ['general'],
  lt: ['lieutenant'], col: ['colonel'], maj: ['major'], sgt: ['sergeant'], cpl: ['corporal'], adm: ['admiral'], cmdr: ['commander'], insp: ['inspector'], det: ['detective'],
  supt: ['superintendent'], dci: ['inspector', 'detective', 'officer'], di: ['inspector', 'detective', 'officer'], dsi: ['superintendent', 'detective', 'officer'], dcs: ['superintendent', 'detective', 'officer'], ds: ['sergeant', 'detective', 'officer'], pc: ['constable', 'officer'], ps: ['sergeant', 'officer'], cllr: ['councillor'], cr: ['councillor'], rev: ['reverend', 'vicar', 'priest'], pres: ['president'], mp: ['mp'], councilman: ['councilman'],
  mr: [], mrs: [], ms: [], miss: [], mx: [], sir: [], dame: [], lord: [], lady: [], prime: [], vice: [], deputy: [], assistant: [], first: [], hon: [], district: [],
  archbishop: ['archbishop', 'bishop'], 'colonel-general': ['general'], 'major-general': ['general'], 'lieutenant-general': ['general'], 'rear-admiral': ['admiral'],
}; // prettier-ignore

/** Nouns that may stand for one person: if she is one of them, "the …" with another of the same row may be she. */
export const PERSON_KINDS: readonly ReadonlySet<string>[] = [
  wordSet('scientist researcher biologist chemist physicist astronomer geologist ecologist zoologist epidemiologist psychologist climatologist engineer'),
  wordSet('academic scholar professor lecturer historian economist researcher expert archaeologist anthropologist sociologist linguist philosopher'),
  wordSet('expert specialist consultant analyst adviser advisor'),
  wordSet('doctor physician surgeon gp specialist medic consultant paediatrician psychiatrist cardiologist'),
  wordSet('lawyer barrister solicitor attorney counsel prosecutor advocate'),
  wordSet('politician lawmaker legislator backbencher mp senator representative congressman congresswoman councillor councilman councilwoman minister'),
  wordSet('minister secretary chancellor'),
  wordSet('ambassador envoy'),
  wordSet('king queen monarch sovereign'),
  wordSet('leader premier president chancellor minister head pm'),
  wordSet('officer inspector sergeant constable detective superintendent commander sheriff lieutenant captain chief'),
  wordSet('boss executive ceo chief chairman chairwoman chair director founder president owner businessman businesswoman entrepreneur'),
  wordSet('manager coach boss gaffer'),
  wordSet('captain skipper'),
  wordSet('player striker forward winger midfielder defender goalkeeper keeper captain footballer quarterback pitcher batsman bowler batter'),
  wordSet('singer star musician rapper artist performer songwriter vocalist'),
  wordSet('actor actress star performer comedian'),
  wordSet('writer author novelist poet playwright journalist columnist'),
  wordSet('host presenter broadcaster anchor dj'),
  wordSet('pundit commentator analyst'),
  wordSet('son boy lad'),
  wordSet('daughter girl lass'),
  wordSet('general commander officer colonel admiral'),
  wordSet('teacher headteacher head headmaster headmistress principal'),
  wordSet('bishop archbishop cleric priest vicar cardinal'),
]; // prettier-ignore

/** "the 34-year-old". */
export const AGED = /^(\d{1,3})-year-old$/u;

/** "the mother-of-two". */
export const PARENTS = /^(?:grand)?(?:mother|father|mum|mom|dad)-of-/u;

/** New words for somebody just spoken of: a reader takes "the striker" for the man of the sentence before. No offices, which may be anybody’s. */
export const FRESH_EPITHETS =
  wordSet(`singer actor actress rapper musician star comedian comic novelist poet playwright songwriter artist
  footballer striker defender midfielder goalkeeper winger forward fullback centre-back quarterback pitcher golfer boxer sprinter swimmer cyclist jockey
  batsman bowler all-rounder champion medallist medalist gymnast athlete sportsman sportswoman politician billionaire millionaire entrepreneur businessman
  businesswoman veteran pensioner teenager student academic scientist historian economist author writer journalist broadcaster presenter
  activist campaigner farmer chef architect republican democrat conservative tory liberal socialist lawmaker grandmother grandfather
  widow widower mother father retiree graduate native mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four
  technologist astronaut explorer mountaineer philanthropist financier tycoon mp mep msp backbencher`);

/**
 * Nouns that "the" may introduce without a word before: a trial has a judge, a bus a driver, a firm an owner. Whoever just spoke
 * need not be meant; nor by words that tell nobody from anybody.
 */
export const KNOWN_BY_PART =
  wordSet(`judge magistrate prosecutor defendant plaintiff accused victim suspect witness juror foreman forewoman lawyer solicitor barrister attorney
  counsel coroner clerk bailiff registrar official officer source insider spokesman spokeswoman spokesperson man woman person individual
  minister president mayor premier prime chancellor governor king queen prince princess duke pope bishop ambassador envoy secretary
  chief head leader chairman chairwoman chair chairperson director commissioner superintendent treasurer principal dean ombudsman auditor
  driver pilot captain sailor navigator conductor referee umpire manager coach owner landlord landlady tenant sponsor
  author editor translator interpreter host anchor presenter interviewer reporter journalist correspondent photographer reviewer
  doctor nurse surgeon midwife gp paramedic patient teacher headteacher tutor pupil child parent customer client passenger buyer seller
  shopkeeper caller user member participant respondent resident local neighbour neighbor bystander passer-by guard policeman policewoman
  winner loser champion runner-up survivor hacker attacker gunman killer bomber whistleblower informant complainant receptionist waiter waitress`);

/** What the name of a body does not say but its readers know: the word, then the words of names and kinds that allow it. */
export const BODY_EPITHETS: Readonly<Record<string, ReadonlySet<string>>> = {
  agency: wordSet('agency office administration service bureau authority department directorate laboratory institute commission survey observatory centre center board council'),
  regulator: wordSet('executive standards administration regulator authority office commission agency board inspectorate watchdog ombudsman'),
  watchdog: wordSet('executive standards administration regulator authority office commission agency board inspectorate watchdog ombudsman'),
  union: wordSet('union society association federation guild brotherhood college'),
  chain: wordSet('pharmacies stores shops supermarkets markets hotels restaurants cafes bakeries cinemas gyms pubs outfitters'),
  club: wordSet('club rovers united city town athletic fc wanderers albion rangers county villa palace hotspur harriers thistle celtic'),
  side: wordSet('club rovers united city town athletic fc wanderers albion rangers county villa palace hotspur harriers thistle celtic'),
  team: wordSet('club rovers united city town athletic fc wanderers albion rangers county villa palace hotspur harriers thistle celtic team'),
  utility: wordSet('energy power water electric electricity gas utilities'),
  line: wordSet('lines ferries cruises shipping'),
  insurer: wordSet('mutual insurance assurance'),
  lender: wordSet('bank lender'),
  bank: wordSet('bank lender'),
  force: wordSet('police constabulary force'),
  department: wordSet('department ministry'),
  ministry: wordSet('ministry department'),
  body: wordSet('association federation society council institute board union commission college'),
  organisation: wordSet('association federation society council institute trust foundation fund charity union league forum coalition alliance network committee assembly'),
  organization: wordSet('association federation society council institute trust foundation fund charity union league forum coalition alliance network committee assembly'),
  charity: wordSet('charity trust foundation fund society'),
  foundation: wordSet('foundation trust fund'),
  institution: wordSet('bank university college museum institute'),
  lab: wordSet('laboratory lab laboratories'),
  laboratory: wordSet('laboratory lab laboratories'),
  centre: wordSet('centre center'),
  center: wordSet('centre center'),
  school: wordSet('school academy college'),
  museum: wordSet('museum gallery'),
  court: wordSet('court tribunal'),
  tribunal: wordSet('court tribunal'),
  party: wordSet('party'),
  hospital: wordSet('hospital infirmary clinic'),
  paper: wordSet('newspaper'),
  newspaper: wordSet('newspaper'),
  daily: wordSet('newspaper'),
  tabloid: wordSet('newspaper'),
  magazine: wordSet('magazine'),
  outlet: wordSet('newspaper magazine broadcaster website'),
  publication: wordSet('newspaper magazine website'),
  broadcaster: wordSet('broadcaster'),
  station: wordSet('broadcaster'),
  channel: wordSet('broadcaster'),
  network: wordSet('broadcaster'),
  newswire: wordSet('agency'),
  site: wordSet('website'),
  website: wordSet('website'),
}; // prettier-ignore

/** Words for any firm. */
export const COMPANY_WORDS =
  wordSet(`company firm business group manufacturer retailer operator maker developer supplier utility airline startup start-up giant
  chain supermarket carmaker automaker insurer publisher contractor consultancy brewer brewery chipmaker drugmaker conglomerate corporation employer`);

/** Bodies that no "company" is. */
export const NO_COMPANIES =
  wordSet(`ministry department university court police council commission committee hospital museum school club embassy
  parliament party union newspaper magazine broadcaster charity regulator association federation authority bureau
  directorate college government senate congress army navy church`);

/** Documents: nouns of one row may go back to one another. */
export const DOCUMENT_KINDS: readonly ReadonlySet<string>[] = [
  wordSet('study paper research findings report'),
  wordSet('report document review dossier'),
  wordSet('letter document note'),
  wordSet('memo memorandum note document email message'),
  wordSet('email message e-mail'),
  wordSet('post message tweet'),
  wordSet('ruling judgment judgement decision verdict order opinion'),
  wordSet('lawsuit suit complaint filing'),
  wordSet('filing document'),
  wordSet('poll survey'),
  wordSet('treaty agreement accord deal'),
  wordSet('bill law act legislation measure'),
]; // prettier-ignore

/** A group that one study has: "the team" is who wrote it. */
export const STUDY_PEOPLE = wordSet('team authors researchers scientists');
export const STUDIES = wordSet('study paper research analysis');

/** What people and bodies write: "said in a letter" makes the letter theirs. */
export const WRITINGS =
  wordSet(`letter memo memorandum email e-mail note post tweet message statement report ruling filing complaint lawsuit suit article
  column blog opinion judgment judgement decision book memoir speech diary paper document manifesto petition submission order review newsletter caption`);
