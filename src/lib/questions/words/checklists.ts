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
          `\\b(?:asked|polled|surveyed|questioned|interviewed)\\s(?:[\\p{L}-]+\\s){0,3}${SIZE}|\\b(?:poll|survey|sample)\\sof\\s(?:(?:[\\p{L}-]+\\s){0,2}\\d[\\d,]{2,}|${SIZE})|${SIZE}\\s(?:were\\sasked|took\\spart|answered)`,
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
          `\\b(?:study|trial|survey|sample|experiment)\\s(?:of|with|involving|on|among)\\s(?:[\\p{L}-]+\\s){0,2}${SIZE}|\\b(?:followed|tested|recruited|tracked|enrolled|surveyed|interviewed)\\s(?:[\\p{L}-]+\\s){0,3}${SIZE}|${SIZE}\\s(?:took\\spart|were\\s(?:tested|asked|followed|recruited|enrolled|given))`,
          'iu',
        ),
        touches: null, // plates, mice and bridges are counted too
      },
      {
        id: 'journal',
        text: 'Where it was published',
        given: /\bpublished\b.{0,50}\b(?:in|by)\s(?:the\s(?:journal\s)?)?\p{Lu}/u,
        touches:
          /\bpublish\p{L}*|\bpublication|\bjournals?\b|\bpreprint|\bappear(?:s|ed)\sin\b|\bpeer\b|\bpapers?\b|\bwriting\b|\bwr(?:ote|ites?)\b|\bthesis\b|\bonline\b|\bprinted\b|\bconference\b|\bpresented\b/iu,
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
        text: 'How much money is at stake',
        given:
          /\bcosts?\b.{0,40}(?:[$£€]\s?\d|\d[\d.,]*\s?(?:m|bn|million|billion)?\s?(?:dollars|pounds|euros|crowns))|[$£€]\d[\d.,]*\s?(?:m|bn|million|billion)?\s(?:[\p{L}-]+\s)?(?:plan|scheme|project|proposal|upgrade|rebuild)/iu,
        touches: new RegExp(
          `${MONEY.source}|\\b(?:costs?|costing|price\\p{L}*|budget\\p{L}*|fund\\p{L}*|pa(?:y|ys|id|ying)|spen(?:d|t|ding)|expens\\p{L}*|cheap\\p{L}*|afford\\p{L}*|million|billion|sav(?:e|es|ing|ings)|worth|fees?|tax\\p{L}*|money|free)\\b`,
          'iu',
        ),
      },
      {
        id: 'when',
        text: 'When it is due to begin',
        given: new RegExp(
          `\\b(?:will|would|due\\sto|to)\\s(?:be\\s)?(?:begin|start|open|close|replace|ban|build|end|run|rise|take effect|come into force|replaced|closed|opened|built|banned|introduced)\\b.{0,50}\\b(?:on|in|by|from|next)\\s(?:(?:\\d{1,2}\\s)?${MONTH}|(?:next\\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|week|month|year)|20\\d\\d)\\b`,
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
          /\b(?:opposed?|opponents|critics|critici[sz]ed|campaigners|objected|objects)\b|\bagainst\sthe\s(?:plan|scheme|project|proposal)\b/iu,
        touches:
          /\b(?:oppos\p{L}*|critic\p{L}*|object\p{L}*|campaign\p{L}*|warn\p{L}*|fear\p{L}*|complain\p{L}*|against|concern\p{L}*|worr\p{L}*|protest\p{L}*|petition\p{L}*|ang(?:er|ry)|doubt\p{L}*|but|disagree\p{L}*|question\p{L}*|accus\p{L}*|risk\p{L}*|den(?:y|ied|ies)|reject\p{L}*)\b/iu,
      },
      {
        id: 'affected',
        text: 'How many people it affects',
        given: new RegExp(
          `\\b${NUMBER}\\s(?:[\\p{L}-]+\\s){0,2}(?:people|jobs|homes|households|families|residents|workers|staff|passengers|pupils|patients|customers|commuters|drivers|shops|businesses)\\b`,
          'iu',
        ),
        touches: new RegExp(
          `\\b${NUMBER}\\s(?:[\\p{L}-]+\\s){0,3}(?:people|jobs|homes|households|famil\\p{L}*|residents|workers|staff|passengers|pupils|students|patients|customers|commuters|drivers|users|shops|businesses|trips|journeys|visitors|vehicles|cars|riders)\\b|\\b(?:population|everyone|everybody|all)\\b|\\b(?:town|city|village|region|district|suburb)\\sof\\s\\d`,
          'iu',
        ),
      },
      {
        id: 'decider',
        text: 'Who gave approval for it',
        given:
          /\b(?:council|councillors|board|ministers?|government|committee|parliament|trustees|regulator)\b.{0,30}\b(?:approved|voted\s(?:for|to|by)|agreed\sto|passed)\b|\bapproved\sby\b/iu,
        touches: null,
      },
    ],
  },
  {
    id: 'accident',
    about: /\b(?:fire|blaze|crash\p{L}*|collision|explosion|derail\p{L}*|collapse[sd]?|accident)\b/iu,
    beside: null,
    names: /\b(?:fire|blaze|crash|collision|explosion|derailment|collapse|accident)\b/iu,
    details: [
      {
        id: 'hurt',
        text: 'How many people were hurt',
        given: new RegExp(
          `\\b(?:nobody|no\\sone)\\s(?:was|had\\sbeen|is)\\s(?:hurt|injured|killed)\\b|\\b${NUMBER}\\s(?:[\\p{L}-]+\\s){0,2}(?:people|workers|passengers|firefighters|drivers|residents|men|women)\\s(?:[\\p{L}-]+\\s){0,2}(?:hurt|injured|taken\\sto\\shospital)\\b`,
          'iu',
        ),
        touches:
          /\b(?:hurt|harm\p{L}*|unharmed|unhurt|injur\p{L}*|die[sd]?|dead|death\p{L}*|kill\p{L}*|casualt\p{L}*|safe\p{L}*|hospital\p{L}*|surviv\p{L}*|wound\p{L}*|burn(?:s|ed)|treated|victims?|missing|rescued?)\b/iu,
      },
      {
        id: 'damage',
        text: 'What the damage comes to',
        given:
          /\b(?:damage|repairs?|rebuilding|loss(?:es)?)\b.{0,50}[$£€]\s?\d|[$£€]\s?\d[\d.,]*\s?\p{L}*.{0,30}\b(?:damage|repairs?|rebuild)/iu,
        touches: new RegExp(
          `${MONEY.source}|\\b(?:costs?|insur\\p{L}*|million|billion|worth|price\\p{L}*|pay|paid|expens\\p{L}*|bill|damage\\p{L}*|ruin\\p{L}*|loss(?:es)?|lost)\\b`,
          'iu',
        ),
      },
      {
        id: 'inquiry',
        text: 'Whether it is being looked into',
        given: /\b(?:inquiry|investigat(?:e|es|ed|ing|ion|ors)|looking\sinto)\b/iu,
        touches:
          /\b(?:inquir\p{L}*|enquir\p{L}*|investigat\p{L}*|look\p{L}*\sinto|examin\p{L}*|probe|review\p{L}*|cause\p{L}*|reports?|police|officers?|inspect\p{L}*|arrest\p{L}*|suspect\p{L}*|find out|working out)\b/iu,
      },
      {
        id: 'time',
        text: 'At what time it happened',
        given: /\b(?:at|about|around|before|after)\s\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}])/iu,
        touches:
          /\d\s?(?:am|pm|a\.m|p\.m)|\bo[’']clock\b|\b(?:mornings?|nights?|evenings?|afternoons?|noon|midnight|midday|dawn|dusk|overnight|early|late|hours?|rush|tonight|daybreak)\b/iu,
      },
      {
        id: 'called',
        text: 'Who came to help',
        given: /\b(?:firefighters|fire\s(?:crews?|engines?)|paramedics|ambulances?|lifeboats?|rescuers)\b/iu,
        touches: null,
      },
    ],
  },
];
