// Common English verbs, so that a sentence without a trained model can still tell its verbs from its nouns. Written for this project.
import { list } from './list.ts';

/** base past participle, for verbs that do not simply add -ed. */
export const IRREGULAR = list(`
  arise/arose/arisen awake/awoke/awoken bear/bore/borne beat/beat/beaten become/became/become begin/began/begun bend/bent/bent
  bet/bet/bet bid/bid/bid bind/bound/bound bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred
  bring/brought/brought broadcast/broadcast/broadcast build/built/built burst/burst/burst buy/bought/bought
  catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost creep/crept/crept cut/cut/cut deal/dealt/dealt
  dig/dug/dug draw/drew/drawn dream/dreamt/dreamt drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed
  feel/felt/felt fight/fought/fought find/found/found flee/fled/fled fly/flew/flown forbid/forbade/forbidden forecast/forecast/forecast
  foresee/foresaw/foreseen forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/got give/gave/given go/went/gone
  grow/grew/grown hang/hung/hung hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept
  kneel/knelt/knelt know/knew/known lay/laid/laid lead/led/led lean/leant/leant learn/learnt/learnt leave/left/left lend/lent/lent let/let/let lie/lay/lain
  light/lit/lit lose/lost/lost make/made/made mean/meant/meant meet/met/met mistake/mistook/mistaken overcome/overcame/overcome
  overhear/overheard/overheard overthrow/overthrew/overthrown pay/paid/paid put/put/put quit/quit/quit read/read/read rid/rid/rid ride/rode/ridden ring/rang/rung
  rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set sew/sewed/sewn
  shake/shook/shaken shed/shed/shed shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung
  sink/sank/sunk sit/sat/sat sleep/slept/slept slide/slid/slid speak/spoke/spoken spend/spent/spent spill/spilt/spilt spin/spun/spun
  split/split/split spoil/spoilt/spoilt spread/spread/spread spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck
  sting/stung/stung strike/struck/struck strive/strove/striven swear/swore/sworn sweep/swept/swept swim/swam/swum swing/swung/swung
  take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown undergo/underwent/undergone
  understand/understood/understood undertake/undertook/undertaken uphold/upheld/upheld wake/woke/woken wear/wore/worn weave/wove/woven win/won/won wind/wound/wound withdraw/withdrew/withdrawn
  withhold/withheld/withheld withstand/withstood/withstood write/wrote/written`);

/** Base forms of regular verbs that news uses as finite verbs. */
export const REGULAR = list(`
  abandon accept accompany achieve acquire act adapt add address adjust admit adopt advance affect agree aid aim allow alter amount
  announce answer appear apply appoint approach approve argue arrange arrest arrive ask assert assess assist assume assure attach attack
  attempt attend attract avoid ban base beg behave believe belong benefit blame block boast bomb bombard borrow bother bounce brand
  breathe brief bury call calm campaign cancel capture care carry cast cause caution cease celebrate challenge change charge chase check
  cheer cite claim clarify clash clean clear climb close collapse collect combine comment commit compare compete complain complete
  concede concern conclude condemn conduct confess confirm conflict connect consider consist conspire contact contain continue contradict
  contribute control convey convict convince cook cooperate cope counter cover crash create criticise criticize cross cry damage
  dance date decide declare decline decrease defend define delay deliver demand demonstrate deny depart depend deploy describe design desire destroy
  detail detain detect determine develop die differ disagree disappear disappoint disclose discover discuss dismiss display dispute
  divide donate doubt draft drag dress drift drop earn ease echo edit elect eliminate embrace emerge emphasise emphasize employ enable
  encounter encourage end endorse enforce engage enjoy ensure enter escape establish estimate evacuate examine exceed exist expand expect
  experience explain explode explore export expose express extend face fail fear feature fill file fine finish fire fit fix
  flood flow focus follow force form found fund gain gather generate grab grant greet guarantee guard guess hand handle happen harm hate
  head help highlight hint hire honour honor hope host identify ignore imagine impact implement imply import impose improve include
  increase indicate influence inform initiate injure insist inspect inspire install instruct insult intend interview introduce invade
  invent invest investigate invite involve issue joke join jump justify kick kill kiss knock label lack land last laugh launch license
  lift limit link list listen live load locate lock look love maintain manage mark market marry match matter measure mention migrate
  miss mock monitor move murder name need negotiate nominate note notice object oblige observe obtain occupy occur offer open operate
  oppose oust order organise organize outline overturn overlook owe own pack pass permit persuade phone pick plan plant play plead please
  pledge plot point poison post pour praise predict prefer prepare present preserve press prevent proceed process produce promise promote
  prompt propose prosecute protect protest prove provide provoke publish pull punish purchase pursue push qualify question quote race
  raise range rank rate reach react realise realize reason reassure recall receive reckon recognise recognize recommend record recover
  recruit reduce refer reflect refuse regard register regret reject relate release rely remain remark remember remind remove render renew
  rent repair repeat replace reply report represent request require rescue research resemble reserve resign resist resolve respond rest
  restore restrict result resume retain retire retreat return reveal reverse review revise reward risk roll rule rush sack
  sail sanction satisfy save scare schedule score search seem seize separate serve settle share shift shout sign signal slam slip slow smell smile
  smoke snow solve sound spare spark specify stage star stare start state stay step stop stoke store strengthen stress struggle study submit succeed
  suffer suggest sue suit supply support suppose surprise surrender surround survive suspect suspend sway switch talk target taste tax
  tease telephone tend term terminate test testify thank threaten tie touch tour trace track trade train transfer transform translate travel treat
  trigger trust try turn tweet type unveil update urge use vanish verify view violate visit voice volunteer vote vow wait walk want
  warn wash waste watch weaken weigh welcome whisper wish witness wonder work worry wrap yell yield accuse alert alleged amend appeal
  benefit boycott breach caution circulate classify confront crack demolish denounce deport derail discharge evolve fade feel halt
  incorporate lay leak lobby loom mobilise mobilize narrow outlaw plunge rally rebuild rebuke recede reopen repeal restart
  sentence sever shell shelter slash soar stall storm stun subside sum summon swell tackle topple tumble undermine vary veto widen
  acknowledge reiterate contend recount advise calculate quip blog email telegraph proclaim profess affirm reaffirm certify lament
  rejoice gush rave marvel rant elaborate interject underline underscore stipulate pronounce retort concur attest preach notify communicate
  relay grumble muse apologise apologize presume speculate anticipate theorise theorize hypothesise hypothesize surmise intimate perceive
  dread allege inquire enquire shrug sigh scream mutter murmur snap exclaim implore chant chuckle groan moan roar bellow bark croak bluster enthuse fume
  rage thunder opine sniff crow gasp mumble summarise summarize interrupt scold chide command entreat exhort beseech characterise characterize
  hail portray depict blast deride decry dub castigate lambast rebut refute contest query climb dismantle double triple halve total average arm feature book bear belong fancy own owe`);

/** Base forms that are far more often nouns: a finite reading needs a subject right before them. */
export const MOSTLY_NOUNS = new Set(
  list(`act aid aim amount answer approach arm attack attempt ban base benefit bet bid blame block bomb book call care cast cause
  challenge change charge check claim comment concern conflict contact control cost cover crash cry cut damage dance date deal delay
  demand design desire detail display dispute doubt draft dream dress drink drive drop end experience export face fall fear feature
  feed fight file fine fire flood flow focus force form fund gain guard guess hand harm head help hit hope host impact import increase
  influence insult interview issue joke jump kick kiss label lack land last laugh launch lead license lift light limit link list live
  load lock look love mark market match matter measure murder name need notice object offer order pack pass phone pick plan plant play
  plot point poison post praise present press process produce promise protest purchase push question quote race raise range rank rate
  reason record release rent repair reply report request rescue research reserve rest result return review reward ride ring rise risk
  roll rule run rush sack sail sanction score search set shake share shift shot show sign signal sleep smell smile smoke snow sound
  spark split spread spring stage stand star start state stay step stick stop store stress strike struggle study suit supply support
  surprise suspect swing switch talk target taste tax tear term test tie tour trace track trade train transfer travel treat trust try
  turn tweet type update use view visit voice volunteer vote wait walk wash waste watch welcome will win wish witness wonder work worry wrap
  yield appeal boycott breach crack leak lobby rally rebuke sentence shell shelter storm sum total average double veto halt counter volunteer detail email telegraph bark roar rage thunder crow gasp murmur sigh shrug scream command dread blast contest query chant dub`),
);
