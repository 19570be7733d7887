// Words by which a writer judges rather than reports. Made for this project by hand: words that style guides of newspapers warn
// reporters against (praise, blame, mockery, alarm, mind-reading), without those that are as often a plain description or a term of
// art ("critical", "fatal", "devastating", "historic", "severe", "record"). A word with a technical use is listed with the words beside
// which it is one. Nothing here was counted in, or taken from, a corpus.
import { wordSet } from '../../article/word-set.ts';

/** They can go: "boldly rejected" says what "rejected" says. */
export const LOADED_ADVERBS =
  wordSet(`boldly bravely courageously heroically fearlessly gallantly nobly valiantly brazenly shamelessly
  brutally cruelly viciously savagely ruthlessly mercilessly barbarically callously heartlessly cynically hypocritically foolishly stupidly
  recklessly ludicrously laughably absurdly ridiculously preposterously pathetically feebly meekly cravenly cowardly
  mercifully thankfully sadly regrettably tragically miraculously outrageously disgracefully scandalously shockingly appallingly horrifically
  sickeningly chillingly stunningly sensationally spectacularly gloriously brilliantly magnificently masterfully triumphantly
  predictably unsurprisingly inexplicably unbelievably incredibly bizarrely conveniently rightly ironically shamefully
  disastrously woefully dismally woodenly smugly arrogantly petulantly hysterically blindly blatantly flagrantly insidiously greedily
  wisely sensibly admirably tirelessly selflessly defiantly unforgivably inexcusably mindlessly needlessly`);

export const LOADED_ADJECTIVES =
  wordSet(`so-called self-styled self-proclaimed self-serving much-vaunted vaunted much-hyped much-loved beloved
  bold brave courageous heroic fearless gallant valiant noble gutsy plucky feisty tireless selfless
  cowardly craven gutless spineless brutal barbaric savage vicious cruel callous heartless ruthless merciless bloodthirsty murderous
  evil wicked monstrous vile despicable loathsome sinister shady sleazy notorious infamous disgraced hapless clueless feckless
  ludicrous absurd ridiculous farcical laughable preposterous pathetic pitiful risible
  disastrous shameful disgraceful outrageous scandalous shocking appalling horrific horrifying terrifying chilling sickening
  stunning staggering jaw-dropping breathtaking sensational spectacular glorious magnificent triumphant brilliant dazzling
  draconian heavy-handed tyrannical dictatorial despotic cynical hypocritical reckless irresponsible inept incompetent bungling bungled botched
  shambolic bogus far-fetched dubious greedy bloated lavish woeful dismal abysmal damning humiliating
  scathing blistering withering senseless needless mindless insane crazy idiotic stupid foolish naive deluded arrogant smug petulant hysterical
  rabid toxic radical explosive eye-watering whopping paltry measly insidious treacherous traitorous
  inspirational inspiring heartwarming heart-warming heartbreaking heart-breaking bombastic pompous thuggish unhinged
  embattled beleaguered long-suffering hard-hitting controversial deadly miraculous legendary crippling swingeing unforgivable inexcusable`);

/** What a loaded word may stand beside and be no judgement: "toxic waste". The word before it or after it decides. */
export const PLAIN_BESIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  toxic: wordSet('waste gas gases chemical chemicals fumes substance substances shock algae smoke metal metals dose levels sludge asset assets debt loans syndrome effects'),
  radical: wordSet('free party mastectomy prostatectomy surgery sign islam'),
  explosive: wordSet('device devices material materials charge charges ordnance belt residue substance eruption vest drone drones warhead gas an'),
  brilliant: wordSet('white blue green red yellow light cut'),
  brutal: wordSet('winter'),
  savage: wordSet('wild'),
  cruel: wordSet('unusual'),
  noble: wordSet('gas gases metal metals house family'),
  bold: wordSet('type print letters text font'),
  spectacular: wordSet('eruption aurora'),
  foolish: wordSet('motley'),
  terrifying: wordSet('found'),
  regime: wordSet('tax training drug dose fitness exercise sanctions legal regulatory testing licensing rules planning inspection inspections trade dietary treatment flow safety fire wind pensions benefits funding visa border data audit'),
  outrage: wordSet('public'),
  hero: wordSet('super action folk comic'),
  heroes: wordSet('super action folk comic'),
  horror: wordSet('film films movie movies story stories novel novels writer fiction'),
  miracle: wordSet('gro'),
  farce: wordSet('french bedroom stage'),
  puppet: wordSet('show theatre glove hand sock'),
  nightmare: wordSet('a'),
}; // prettier-ignore

/** Judgements only beside these: a "deadly fire" is a fact, a "deadly war" says it twice. */
export const LOADED_ONLY_BESIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  deadly: wordSet('war wars invasion ambition ambitions regime'),
  savage: wordSet('cuts cut attack regime campaign war assault'),
  radical: wordSet('left right agenda activist activists mob plan'),
  toxic: wordSet('culture politics rhetoric workplace masculinity legacy boss regime atmosphere relationship debate'),
  lavish: wordSet('lifestyle spending perks'),
  cowardly: wordSet('attack act retreat decision'),
}; // prettier-ignore

/** Loaded nouns, with a plain word where there is one. */
export const LOADED_NOUNS: Readonly<Record<string, string | null>> = {
  regime: 'government', dictator: 'leader', tyrant: 'leader', despot: 'leader', strongman: 'leader', warlord: 'commander', warmonger: null, henchman: 'aide', henchmen: 'aides', stooge: 'ally', stooges: 'allies',
  crony: 'associate', cronies: 'associates', lackey: 'aide', lackeys: 'aides', mouthpiece: 'outlet', thug: null, thugs: null, goon: null, goons: null, traitor: null, traitors: null, coward: null, cowards: null, villain: null,
  villains: null, hero: null, heroes: null, fiasco: 'failure', debacle: 'failure', shambles: null, farce: null, travesty: null, disgrace: null, outrage: 'anger', bloodbath: 'killing', carnage: null, nightmare: null,
  madness: null, lunacy: null, folly: null, idiocy: null, hypocrisy: null, onslaught: 'attack', 'witch-hunt': 'investigation', gimmick: 'measure', ploy: 'move', rant: 'remarks', tirade: 'remarks', diatribe: 'remarks', bombshell: null,
  triumph: 'success', masterstroke: 'move', miracle: null, sham: null, whitewash: null, cesspit: null, firebrand: null, maverick: null, zealot: null, zealots: null, fanatic: null, fanatics: null,
}; // prettier-ignore

/** Base forms, with a plain verb. The object must be somebody or something said, so "slammed the door" is left alone. */
export const LOADED_VERBS: Readonly<Record<string, string | null>> = {
  slam: 'criticise', blast: 'criticise', lambast: 'criticise', lambaste: 'criticise', savage: 'criticise', trash: 'criticise', rubbish: 'reject', eviscerate: 'criticise', skewer: 'criticise',
  gush: 'say', rant: 'say', whine: 'complain', moan: 'complain', boast: 'say', brag: 'say', gloat: 'say', sneer: 'say', crow: 'say', bleat: 'say', spew: 'say', parrot: 'repeat', peddle: 'spread', spout: 'say', blurt: 'say',
  squander: 'spend', bungle: null, botch: null, grovel: null, cower: null, flaunt: 'show', butcher: 'kill', capitulate: 'agree', plunder: null, trumpet: 'announce', tout: 'promote', concoct: 'make',
}; // prettier-ignore

/** These need a hearer or a thing as their object to be meant so. */
export const NEEDS_OBJECT = wordSet(
  'slam blast savage trash rubbish skewer butcher parrot peddle squander flaunt plunder tout trumpet concoct bungle botch eviscerate',
);
/** Objects that make a verb literal. */
export const LITERAL_OBJECTS =
  wordSet(`door doors brakes brake rock rocks music song songs car truck wall walls ground lid window gate bike bicycle drugs bin bins
  horn beef meat pig pigs cattle lamb tunnel tunnels hole holes sand cars pedals goods`);

/** Turns of phrase; * stands for one word ("his", "their"). */
export const LOADED_PHRASES: readonly string[] = [
  'worn out * welcome', 'wore out * welcome', 'stepped up', 'step up to the plate', 'to say the least', 'needless to say', 'it goes without saying', 'at long last', 'no surprise that', 'lo and behold',
  'slap in the face', 'egg on * face', 'up to * old tricks', 'blood on * hands', 'beyond the pale', 'turned a blind eye', 'turning a blind eye', 'turn a blind eye', 'swept under the carpet', 'swept under the rug', 'ran roughshod', 'ride roughshod',
  'rode roughshod', 'under the bus', 'had the nerve to', 'had the gall to', 'had the cheek to', 'had the audacity to', 'hand over fist', 'lap of luxury', 'sent shockwaves', 'sent shock waves', 'sends shockwaves',
  'in the face of all reason', 'tail between * legs', 'crocodile tears', 'house of cards', 'reign of terror', 'kangaroo court', 'gravy train', 'nanny state', 'war on common sense', 'a mere', 'bent over backwards', 'shot * in the foot',
  'came crashing down', 'caught red-handed', 'dug * heels in', 'dug in * heels', 'thumbed * nose', 'lined * pockets', 'lining * pockets', 'feathered * nest', 'lost the plot', 'pulled the wool',
]; // prettier-ignore

/** "stepped up patrols" is an increase: phrases that are judgements only before these, or at the end of their clause. */
export const PHRASE_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  'stepped up': wordSet('to and when , . ; !'),
  'a mere': wordSet('formality'),
  'under the bus': wordSet(', . ; and by when'),
};

/** Cues that vouch for what is said: one explains, reveals or points out what is so. */
export const VOUCHING_CUES = wordSet(
  'explain reveal expose acknowledge admit concede confess confirm note remind realise realize recognise recognize discover prove demonstrate show',
);
/** Cues that keep it at arm's length. */
export const DISTANCING_CUES = wordSet('claim allege purport profess contend maintain insist boast');
