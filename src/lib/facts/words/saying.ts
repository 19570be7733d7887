// Verbs of saying, writing, showing and thinking in English news. Each line: a force, then lemmas. Written for this project.
import { wordSet } from '../../article/word-set.ts';
import { list } from '../../language/words/list.ts';

/** Verbs whose content may follow as a bare clause or with "that", and that may stand beside a quotation. */
export const CLAUSE_VERBS = {
  stated:
    list(`say assert reassert assess restate reconfirm posit add state note explain announce declare report tell confirm admit acknowledge concede insist argue maintain
    stress emphasise emphasize reiterate repeat reveal disclose warn caution promise pledge vow swear predict forecast reply respond answer
    counter write tweet post remark observe comment recall remember remind inform assure conclude find show demonstrate prove testify tell
    complain point boast confess contend agree accept recount continue mention read advise recommend propose rule decide
    determine calculate joke quip write blog text email telegraph radio signal proclaim profess affirm reaffirm certify lament regret
    rejoice gush rave marvel rant elaborate interject underline underscore highlight clarify specify detail outline relate
    discover learn establish recognise recognize stipulate demand reckon pronounce retort concur attest document record preach threaten
    reassure notify alert brief marvel convey communicate relay guarantee grumble muse quote cite apologise apologize shout yell
    whisper mutter exclaim scream`),
  hedged:
    list(`believe think suspect reckon expect estimate assume presume suppose guess feel fear worry hope suggest imply hint
    indicate speculate imagine figure anticipate consider sense project theorise theorize hypothesise hypothesize surmise intimate
    perceive foresee dread`),
  alleged: list('claim allege charge'),
  denied: list('deny dispute'),
  questioned: list('ask wonder question doubt inquire enquire'),
} as const;

/** Verbs that carry speech only beside a quotation: “No,” she laughed. */
export const QUOTE_ONLY_VERBS =
  list(`laugh smile shrug sigh shout cry yell scream whisper mutter murmur snap begin start open close end
  call exclaim urge order implore beg plead chant sing greet tease chuckle groan moan roar bellow bark hiss croak bluster
  enthuse fume rage thunder venture volunteer offer chime opine sniff deadpan crow gasp mumble caption headline finish go
  summarise summarize sum conclude ask interrupt scold chide protest praise thank welcome`);

/** Verbs above that are also everyday verbs of doing: a bare clause after them is not enough, "that" or a quotation is. */
export const NEED_THAT =
  wordSet(`point rule assess decide determine show prove find discover learn establish demonstrate record document read
  post add answer counter continue repeat remember recall agree accept note detail outline relate mention highlight underline
  underscore record signal text email radio observe regret lament swear charge feel consider sense remark comment reply respond
  recommend propose demand calculate recognise recognize figure guess question ask wonder inquire enquire demonstrate convey relay
  communicate project anticipate remind brief alert notify reassure guarantee specify stipulate clarify explain express write cite
  quote document guess argue advise announce expect threaten hint intimate attest stress emphasise emphasize preach contend
  apologise apologize brief decide forecast foresee complain boast joke quip elaborate blog tweet confess testify reveal disclose shout yell
  whisper mutter exclaim scream`);

/** S told H (that) C. */
export const HEARER_VERBS = wordSet(
  `tell inform remind assure advise notify warn reassure convince brief alert promise show ask`,
);

/** S urged O to do: the content is "O to do". */
export const DIRECTIVE_VERBS =
  list(`urge ask tell order advise instruct command beg implore encourage invite warn direct entreat exhort
  remind request call appeal plead press challenge caution beseech lobby`);

/** S accused O of doing. */
export const ACCUSE_VERBS = list('accuse suspect');

/** S described O as. */
export const AS_VERBS =
  list(`describe consider characterise characterize identify denounce dismiss condemn hail praise brand label portray depict
  criticise criticize slam blast deride decry define rate regard recognise recognize dub reject mock welcome castigate lambast`);

/** S denied O, with a noun phrase or an -ing clause. */
export const DENY_VERBS = list('deny dispute dismiss reject rebut refute contradict contest rubbish');
export const REFUSE_VERBS = wordSet('reject');

/** S questioned O. */
export const QUESTION_VERBS = wordSet('question doubt challenge query');

/** S promised O, S predicted O: what is promised may be a noun phrase. */
export const NOUN_CONTENT_VERBS = wordSet(
  'promise predict forecast pledge demand recommend propose vow threaten blame disclose mention',
);

/** Irregular or doubled forms of the verbs above that the general verb list does not hold. */
export const EXTRA_FORMS: Readonly<Record<string, readonly string[]>> = {
  tell: ['tells', 'told', 'telling'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  radio: ['radios', 'radioed', 'radioing'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  quip: ['quips', 'quipped', 'quipping'],
  vow: ['vows', 'vowed', 'vowing'],
  chide: ['chides', 'chided', 'chiding'],
};

/** Forms of the verbs above that are verbs wherever they follow a noun: "fans insist", "the board argues". */
export const NEVER_NOUNS = wordSet(
  `say says argue argues insist insists believe believes think thinks assert asserts admit admits acknowledge acknowledges deny denies
  suggest suggests contend contends allege alleges announce announces warn warns maintain maintains predict predicts declare declares
  explain explains reveal reveals confirm confirms concede concedes fear hope expect expects suspect write writes tell tells agree agrees
  indicate indicates conclude concludes urge urges criticize criticizes criticise criticises recommends describes accuses proposes
  advises adds declares denounces insists complains acknowledges`,
);

/** What a writer calls words just reported: "…, a swipe at his rivals". */
export const REMARKS = wordSet(
  `swipe jab dig reference nod rebuke allusion barb broadside retort riposte claim allegation accusation charge contention assertion
  argument stance remark comment suggestion notion proposal`,
);
