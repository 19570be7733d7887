// Words by which a claim looks ahead, or leaves it open whether it does. Parts of patterns, matched as whole words in any case.
// Written for this project.

/** What is to come, told as such. */
export const AHEAD = ['will', 'won[’\']t', '\\p{L}+[’\']ll', '(?:is|are|was|were) going to', '(?:is|are|was|were) (?:due|set|likely|about) to', 'next (?:week|month|year|spring|summer|autumn|winter|season)', 'tomorrow']; // prettier-ignore

/** Verbs that bring what somebody thinks is to come. */
export const FORECASTS = ['expect(?:s|ed|ing)?', 'predict(?:s|ed|ing)?', 'forecasts?'];

/** A condition, or a thought of what might have been: whether it is a forecast nobody can say. */
export const IFS = ['if', 'unless', 'would have', 'would(?:n[’\']t)? (?:like|rather|(?:not |never )?be (?:enough|too|better|worse|fair|unfair|possible|impossible|happy|glad|wrong|right|amazed|surprised)|say|never say|not say)', 'had .* would', 'whether', 'will tell', 'will be remembered']; // prettier-ignore

/** What may be, should be, is wished, planned or asked for: it looks ahead without telling what will be. */
export const OPEN_ENDED = ['may', 'might', 'could', 'should', 'must', 'ought', 'shall', '(?:has|have|had) to', 'hop(?:e|es|ed|ing)', 'fear(?:s|ed)?', 'want(?:s|ed)?', 'wish(?:es|ed)?', 'plan(?:s|ned)?', 'intend(?:s|ed)?', 'aim(?:s|ed)?', 'promis(?:e|es|ed|ing)', 'vow(?:s|ed)?', 'pledg(?:e|es|ed)', 'demand(?:s|ed|ing)?', 'urg(?:e|es|ed|ing)', 'call(?:s|ed|ing)? (?:on|for)', 'appeal(?:s|ed)?', 'threaten(?:s|ed)?', 'to come', 'future', 'not yet', 'soon']; // prettier-ignore

/** Beside such a word nobody can be sure that a claim tells what will be. */
export const UNSURE = ['can', 'let[’\']s', 'ask(?:s|ed|ing)?', 'warn(?:s|ed|ing)?', 'doubt(?:s|ed)?', 'wonder(?:s|ed)?', 'question(?:s|ed)?', 'consider(?:s|ed|ing)?', 'offer(?:s|ed)?', 'refus(?:e|es|ed)', 'never', 'until', 'ready']; // prettier-ignore
