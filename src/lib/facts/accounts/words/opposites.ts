// Pairs of poles: what one account puts at one end and the other at the other. Each line: an axis, its poles parted by "|".
// A pole’s words stand for all words of their group in synonyms.ts, and "not" turns a pole round. Written for this project.
export const OPPOSITES = `
hurt | safe
die | survive alive
ill dehydrated | healthy
guilty | innocent
win | lose
rise | fall
fast accelerate speed_up | slow ease
accept | reject
support praise welcome | oppose criticise condemn
begin start | end stop halt cancel
reopen | close
buy bequeath | steal loot seize plunder
plenty ample | run_out run_low be_out_of nearly_out_of almost_out_of be_short_of lack exhaust
wait | run_out
good fair sound excellent satisfactory | poor bad unsafe
calm calmly peaceful peacefully | chaos chaotic panic violent violence
full crowded packed | empty deserted
change | same unchanged
warm | cold freezing
swim | drag pull tow
true | false untrue
work_properly working_properly intact | broken faulty out_of_order
resign quit step_down | sack dismiss
weep | unmoved emotionless stone-faced
applaud | boo
unanimous | split divided
voluntary volunteer willingly | compulsory forced
know known | unknown
`;
