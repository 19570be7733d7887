// Words that end or head the name of an organisation. Written for this project.
import { wordSet } from '../../article/word-set.ts';

export const ORGANISATION_WORDS =
  wordSet(`ministry department agency authority council committee commission board company corporation corp corp. inc inc. ltd ltd. llc plc
  bank university college school institute institution hospital museum court police party parliament congress senate house assembly
  union federation association society league club foundation trust group partners holdings industries motors airlines airways systems
  technologies solutions services service office bureau directorate intelligence command guard forces army navy division brigade center centre
  laboratory observatory academy fund forum network coalition alliance movement campaign conference organization organisation embassy
  consulate ferries rail railways water energy power electric gas oil foods brewery management capital ventures securities associates consulting
  insurance partnership enterprises pharmaceuticals labs studios records pictures entertainment church diocese orchestra theatre theater
  zoo clinic centre laboratories administration secretariat tribunal inspectorate watch international united rovers wanderers nations exchange mission
  initiative project programme program team councils cooperative co-operative guild chamber registry treasury regulator
  ombudsman constabulary brotherhood athletic albion rangers fc charity lab staff marine logistics aerospace pharma biotech robotics software
  semiconductors dynamics chemicals engineering construction shipping freight telecom telecoms communications stores supermarkets
  hotels outfitters bakeries automotive petroleum mining`);

/** A person by party or creed: no name, though it has a capital. */
export const PARTY_MEMBERS =
  wordSet(`republican republicans democrat democrats conservative conservatives tory tories liberals
  socialist socialists communist communists labourite nationalist unionist unionists muslim muslims
  christian christians jew jews catholic catholics protestant protestants hindu sikh buddhist mormon quaker`);

/** A capital letter's worth of words that head a body's name: "Ministry of Defence", "University of Kell". */
export const HEADS_OF_NAMES =
  wordSet(`ministry department university college institute bank council committee commission bureau office directorate court house church
  museum school academy board union federation association society league club foundation hospital authority agency embassy center centre
  chamber institution school city county state town republic kingdom duchy district port bay gulf isle lake mount cape treaty bishop archbishop duke queen king prince`);

export const PLACE_WORDS: Readonly<Record<string, string>> = {
  city: 'city', town: 'town', village: 'village', port: 'port', capital: 'city', island: 'island', islands: 'island', isle: 'island', river: 'river', lake: 'lake', mountain: 'mountain', mount: 'mountain',
  province: 'region', region: 'region', state: 'region', county: 'region', district: 'district', suburb: 'district', bay: 'bay', gulf: 'bay', sea: 'sea', ocean: 'sea', coast: 'region', valley: 'region',
  street: 'street', road: 'street', avenue: 'street', square: 'square', park: 'park', airport: 'airport', harbour: 'port', harbor: 'port', bridge: 'bridge', strait: 'sea', desert: 'region', peninsula: 'region', neighbourhood: 'district', neighborhood: 'district', resort: 'town', hamlet: 'village', country: 'country', nation: 'country', republic: 'country', kingdom: 'country', beach: 'beach', hill: 'hill', forest: 'forest', creek: 'town',
}; // prettier-ignore

/** Words that a team is called by without "the": "Rovers said". */
export const TEAM_WORDS =
  wordSet(`rovers united wanderers athletic albion rangers city town county villa palace wednesday rovers hotspur harriers
  thistle celtic tigers lions hawks wolves`);
