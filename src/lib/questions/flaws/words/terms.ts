// Words by which an item-writing flaw is known. Parts of patterns, matched as whole words in any case. Written for this project.

/** Words that say how often or how much without saying it. */
export const VAGUE_TERMS = ['often', 'sometimes', 'usually', 'frequently', 'occasionally', 'rarely', 'generally', 'normally', 'typically', 'regularly', 'mostly', 'somewhat', 'fairly often', 'quite a few', 'a lot', 'various']; // prettier-ignore

/** Words that hold a claim back: a careful option beside bold ones is chosen unread. */
export const CAREFUL_TERMS = ['may', 'might', 'could', 'perhaps', 'possibly', 'probably', 'likely', 'unclear', 'unconfirmed', 'apparently', 'reportedly', 'allegedly', 'appears?', 'seems?', 'not (?:yet )?(?:clear|known|confirmed|certain)']; // prettier-ignore

/** Words that leave nothing open. */
export const ABSOLUTE_TERMS = ['always', 'never', 'all', 'none', 'every', 'only', 'entirely', 'completely', 'definitely', 'certainly', 'already', 'nobody', 'everybody', 'everyone']; // prettier-ignore

/** Verbs and turns that take what follows them for true: "How did he learn that …?" */
export const PRESUMING_TERMS = ['learn(?:ed|t)?', 'know', 'knew', 'knows', 'known', 'discover(?:ed|s)?', 'reali[sz]e[sd]?', 'find out', 'found out', 'notice[sd]?', 'remember(?:ed|s)?', 'aware', 'the fact that', 'because']; // prettier-ignore

/** What is not worth a question: gossip, page furniture, how people look. */
export const TRIFLES = ['caption', 'captions', 'byline', 'selfie', 'selfies', 'texted', 'hairstyle', 'haircut', 'outfit', 'nickname', 'nicknames', 'hashtag', 'emoji', 'photo credit', 'pictured', 'star sign']; // prettier-ignore

/** What stands before a name in some options and not in others. */
export const TITLES = ['Dr', 'Mr', 'Mrs', 'Ms', 'Miss', 'Prof', 'Professor', 'Sir', 'Dame', 'Lord', 'Lady', 'President', 'Minister', 'Senator', 'Mayor', 'Judge', 'Captain', 'Colonel', 'General', 'Councillor', 'Rev', 'Father', 'Sister', 'King', 'Queen', 'Prince', 'Princess', 'Officer', 'Inspector', 'Sergeant', 'Chief']; // prettier-ignore

/** Words before a number that leave room on one side of it or on both. */
export const BOUND_TERMS = ['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'approximately', 'more than', 'over', 'less than', 'fewer than', 'under', 'at least', 'at most', 'up to', 'just over', 'just under']; // prettier-ignore

/** Numbers in letters. */
export const NUMBER_TERMS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'half', 'a third', 'a quarter', 'twice', 'once']; // prettier-ignore

/** Verbs that credit words to somebody. */
export const CREDITING_TERMS = ['said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'wrote', 'writes', 'reported', 'reports', 'claimed', 'claims', 'warned', 'argued', 'announced', 'insisted', 'suggested', 'explained', 'according to', 'believes?', 'believed', 'thinks?', 'thought', 'expects?', 'denied', 'asked', 'called', 'described', 'replied', 'recalled', 'stated', 'posted', 'tweeted', 'promised', 'estimated', 'predicted', 'confirmed', 'cited', 'quoted']; // prettier-ignore
