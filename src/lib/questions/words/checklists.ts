// What a careful reader looks for in a report on a study, a poll, a plan or an accident, as details of one form. A detail is there
// where one sentence fits `given`; it is absent only where no sentence of the whole article fits `touches`, which is much wider.
// Written for this project from what guides to reading the news ask for.

export type Detail = {
  readonly id: string;
  readonly text: string; // as an option
  readonly given: RegExp; // one sentence that gives it for certain
  readonly touches: RegExp | null; // any sentence that might; null: its absence cannot be shown, or goes without saying
  readonly grave?: true; // a reader who has not seen the article would guess that it is missing
};

export type Checklist = {
  readonly id: string;
  readonly about: RegExp; // the headline and the first sentences must fit
  readonly beside: RegExp | null; // a sentence must fit it too, to give a detail of this matter
  readonly names: RegExp; // what a stem may call it, as the article does: "survey"
  readonly details: readonly Detail[];
};

const PEOPLE =
  'people|adults|patients|participants|volunteers|women|men|households|families|students|workers|drivers|respondents|voters|residents|customers|users|shoppers|parents|teachers|nurses|farmers|readers';
const NUMBER =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|hundreds|thousand|thousands|dozens?)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const SIZE = `\\b${NUMBER}\\s(?:[\\p{L}-]+\\s){0,3}(?:${PEOPLE})\\b`;
const MONEY = /[$£€]\s?\d|\b(?:dollars|pounds|euros|crowns|francs|yen|pence|cents)\b/iu;

const FUNDER: Detail = {
  id: 'funder',
  text: 'Who paid for it',
  grave: true,
  given: /\b(?:funded|paid for|financed|sponsored|commissioned)\s(?:in part\s|jointly\s)?by\b|\bgrants?\sfrom\b/iu,
  touches:
    /\b(?:fund\p{L}*|pa(?:y|ys|id|ying|yment)|financ\p{L}*|sponsor\p{L}*|commission\p{L}*|grants?|money|backed|supported|donat\p{L}*|on behalf of|ordered)\b|\b(?:study|survey|poll|research)\s(?:for|by)\b/iu,
};

export const CHECKLISTS: readonly Checklist[] = [
  {
    id: 'poll',
    about: /\b(?:polls?|polling|pollsters?|opinion survey|survey)\b/iu,
    beside: /\b(?:polls?|polled|polling|pollsters?|surveys?|surveyed|asked|questioned|interviewed|respondents)\b/iu,
    names: /\b(?:poll|survey)\b/iu,
    details: [
      {
        id: 'size',
        text: 'How many people were asked',
        given: new RegExp(
          `\\b(?:asked|polled|surveyed|questioned|interviewed)\\s(?:[\\p{L}-]+\\s){0,3}${NUMBER}\\b|\\b(?:poll|survey|sample)\\sof\\s(?:[\\p{L}-]+\\s){0,2}${NUMBER}\\b|${SIZE}\\s(?:who\\s)?(?:were|was|took|answered)`,
          'iu',
        ),
        touches: new RegExp(
          `${SIZE}|\\bsample\\b|\\b(?:of|asked|polled|surveyed)\\s(?:[\\p{L}-]+\\s){0,3}\\d[\\d,]{2,}`,
          'iu',
        ),
      },
      {
        id: 'when',
        text: 'When it was taken',
        given: new RegExp(
          `\\b(?:carried out|conducted|taken|held|questioned|asked|interviewed|polled|surveyed)\\b.{0,60}\\b(?:in|on|between|from|last|earlier)\\s(?:${MONTH}|\\d{1,2}\\s${MONTH}|week|month|this)|\\b(?:poll|survey)\\b.{0,30}\\blast\\s(?:week|month)\\b`,
          'iu',
        ),
        touches: new RegExp(
          `\\b(?:${MONTH}|last (?:week|month|year|spring|summer|autumn|winter)|this (?:week|month|year|spring|summer|autumn|winter)|earlier|recent\\p{L}*|yesterday|\\d{4}|days?|weeks?|months?)`,
          'iu',
        ),
      },
      {
        id: 'pollster',
        text: 'Who carried it out',
        given:
          /\b(?:conducted|carried out|taken|run)\sby\s(?:the\s)?\p{Lu}|\b(?:poll|survey)\s(?:by|from)\s(?:the\s)?\p{Lu}/u,
        touches: null,
      },
      FUNDER,
      {
        id: 'margin',
        text: 'How far its figures may be off',
        grave: true,
        given: /\bmargin of error\b|\bplus or minus\b|±/iu,
        touches: null,
      },
    ],
  },
  {
    id: 'study',
    about: /\b(?:study|studies|trial|researchers?|scientists?)\b/iu,
    beside: null,
    names: /\b(?:study|trial)\b/iu,
    details: [
      {
        id: 'size',
        text: 'How many people took part',
        given: new RegExp(
          `${SIZE}.{0,60}\\b(?:took part|taking part|were|was|who|aged|in|over|from)\\b|\\b(?:study|trial|followed|tested|asked|recruited|tracked|analysed|analyzed)\\b.{0,40}${SIZE}`,
          'iu',
        ),
        touches: null, // plates, mice and bridges are counted too
      },
      {
        id: 'journal',
        text: 'Where it was published',
        given: /\bpublished\b.{0,50}\b(?:in|by)\s(?:the\s(?:journal\s)?)?\p{Lu}/u,
        touches:
          /\bpublish\p{L}*|\bpublication|\bjournals?\b|\bpreprint|\bappear(?:s|ed)\sin\b|\bpeer\b|\bprinted\b|\bconference\b|\bpresented\b/iu,
      },
      {
        id: 'leader',
        text: 'Who led the work',
        given:
          /\b(?:who|which)\s(?:led|leads|heads|headed)\sthe\s(?:work|study|research|team|trial)|\bled\sby\s(?:Dr\.?\s|Prof\p{L}*\.?\s)?\p{Lu}|\blead author/u,
        touches: /\b(?:led|leads?|leading|leader|headed|heads|authors?|director|professor|Dr|Prof)\b/iu,
      },
      FUNDER,
      {
        id: 'interests',
        text: 'What interests its authors have',
        grave: true,
        given: /\b(?:conflicts?\sof\sinterest|competing\sinterests?)\b/iu,
        touches: null,
      },
      {
        id: 'outsider',
        text: 'What an outside expert made of it',
        given:
          /\b(?:was|were|is)\s(?:not|n[’']t)\s(?:involved|part\sof|connected)|\bdid\snot\stake\spart\b|\bhad\sno\s(?:part|role)\b|\bindependent\s(?:expert|scientist|researcher)/iu,
        touches: null,
      },
    ],
  },
  {
    id: 'plan',
    about:
      /\b(?:plans?|planned|proposals?|proposed|scheme|project|to (?:build|close|open|replace|rebuild|demolish|extend|widen|scrap|ban|introduce)|will (?:build|close|open|replace|be (?:built|closed|replaced|rebuilt|demolished|banned|scrapped)))\b/iu,
    beside: null,
    names: /\b(?:plan|proposal|scheme|project)\b/iu,
    details: [
      {
        id: 'cost',
        text: 'How much it would cost',
        given:
          /\bcosts?\b.{0,40}(?:[$£€]\s?\d|\d[\d.,]*\s?(?:m|bn|million|billion)?\s?(?:dollars|pounds|euros|crowns))|[$£€]\d[\d.,]*\s?(?:m|bn|million|billion)?\s(?:[\p{L}-]+\s)?(?:plan|scheme|project|proposal|upgrade|rebuild)/iu,
        touches: new RegExp(
          `${MONEY.source}|\\b(?:costs?|costing|price\\p{L}*|budget\\p{L}*|fund\\p{L}*|pa(?:y|ys|id|ying)|spen(?:d|t|ding)|expens\\p{L}*|cheap\\p{L}*|afford\\p{L}*|million|billion|sav(?:e|es|ing|ings)|worth|fees?|tax\\p{L}*|money|free)\\b`,
          'iu',
        ),
      },
      {
        id: 'when',
        text: 'When it would take effect',
        given: new RegExp(
          `\\b(?:begins?|starts?|due|open|close|replace|ban|build|take effect|come into force|replaced|closed|opened|built)\\b.{0,40}\\b(?:on|in|by|from|next)\\s(?:(?:\\d{1,2}\\s)?${MONTH}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|week|month|year|(?:19|20)\\d\\d)\\b`,
          'iu',
        ),
        touches: new RegExp(
          `\\b(?:${MONTH}|next|spring|summer|autumn|winter|years?|months?|weeks?|days?|tomorrow|soon|begin\\p{L}*|start\\p{L}*|due|deadline|(?:20)\\d\\d)\\b`,
          'iu',
        ),
      },
      {
        id: 'critics',
        text: 'What critics say about it',
        grave: true,
        given:
          /\b(?:oppos\p{L}*|critics?|critici[sz]ed|objected|objects|campaigners?|warned|feared?|fears|complained|against)\b/iu,
        touches:
          /\b(?:oppos\p{L}*|critic\p{L}*|object\p{L}*|campaign\p{L}*|warn\p{L}*|fear\p{L}*|complain\p{L}*|against|concern\p{L}*|worr\p{L}*|protest\p{L}*|petition\p{L}*|ang(?:er|ry)|doubt\p{L}*|but|disagree\p{L}*|question\p{L}*|accus\p{L}*|risk\p{L}*|den(?:y|ied|ies)|reject\p{L}*)\b/iu,
      },
      {
        id: 'affected',
        text: 'How many it would affect',
        given: new RegExp(
          `\\b${NUMBER}\\s(?:[\\p{L}-]+\\s){0,2}(?:people|jobs|homes|households|families|residents|workers|staff|passengers|pupils|patients|customers|commuters|drivers|shops|businesses)\\b`,
          'iu',
        ),
        touches: new RegExp(
          `\\b${NUMBER}\\s(?:[\\p{L}-]+\\s){0,3}(?:people|jobs|homes|households|famil\\p{L}*|residents|workers|staff|passengers|pupils|students|patients|customers|commuters|drivers|users|shops|businesses|trips|journeys|visitors|vehicles|cars|riders)\\b|\\b(?:population|everyone|everybody|all)\\b`,
          'iu',
        ),
      },
      {
        id: 'decider',
        text: 'Who gave approval for it',
        given:
          /\b(?:council|councillors|board|ministers?|government|committee|parliament|trustees|company|regulator)\b.{0,30}\b(?:voted|approved|agreed|decided|backed|passed)\b|\bapproved\sby\b/iu,
        touches: null,
      },
    ],
  },
];
