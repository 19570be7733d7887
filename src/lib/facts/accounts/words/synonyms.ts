// Words that two reports of one event use for one thing. One line a group; underscores for phrases; any form of a verb or noun will
// do, since they are compared by stem. General English of news (accidents, courts, money, talks, sport, science, daily life), written
// for this project from what editors swap, not from any pair of texts. A word stands in one group only; a looser likeness than
// "an editor could put the one for the other" has no place here.
export const SYNONYMS = `
hurt injure injury wounded casualty casualties broken_leg broken_arm broken_wrist hospitalised hospitalized taken_to_hospital
safe safely unhurt unharmed uninjured unscathed
die death dead kill fatal fatality deadly perish lose_their_lives lose_his_life lose_her_life
ill illness sick sickness disease unwell
healthy health good_health fit
body corpse remains
fire blaze flame inferno burn firefighter fire_service fire_crew fire_brigade
flood flooding floodwater inundate
storm hurricane gale tempest cyclone typhoon
quake earthquake tremor
crash collision collide smash pile-up
hit strike slam
land come_down touch_down landing came_to_rest
wreck debris wreckage
rescue save
evacuate evacuation flee get_out leave_their_home leave_home leave_his_home forced_from_home
leak seep seepage leakage
break_out erupt flare_up
escape break_free get_away slip_out
find discover spot see sighting notice recover
search hunt comb look_for
missing disappear vanish disappearance
attack assault
bomb explosion blast explode detonate
shoot gunfire shooting shot gunman
gun firearm weapon rifle pistol
steal theft rob robbery burgle burglary loot carry_off make_off_with swipe
thief robber burglar raider
arrest detain custody detention seize_suspect hold_in_custody
police officer detective constable
charge count indict indictment
jail prison imprison imprisonment behind_bar sentence send_down
plead_guilty admit confess confession
guilty convict conviction
innocent acquit clear_of
lawyer barrister attorney counsel solicitor
judge magistrate justice
court tribunal courtroom
trial case
suspect accused defendant
forge fake forgery counterfeit forger bogus sham
fraud con swindle deceive cheat scam
betray betrayal
inquiry investigate investigation probe enquiry inquest
inspect inspection inspector examine examination survey_the
report account document dossier
evidence proof
ban outlaw prohibit prohibition bar
rule ruling verdict
fine penalty penalise penalize
pay_back repay repaid repayment refund
cost price bill damage repair expense
money cash sum
fund finance sponsor bankroll pay_for
buy bought purchase acquire
sell sale sold
profit earning
revenue turnover
debt owe
rent lease
loan lend borrow
grant subsidy
donate donation gift appeal_for contribution
tax levy duty
job redundancy redundancies lay_off layoff 
worker staff employee workforce personnel
employ hire recruit
boss manager chief head director
firm company business corporation
factory plant
shop store supermarket superstore
customer shopper buyer collector
strike_action walkout industrial_action strike_ballot on_a_strike
vote ballot poll_station
survey poll opinion_poll
share stock
build construct erect
building structure
house home residence
area zone field site
road street motorway highway
bridge span
rise increase grow climb soar jump surge rose
fall drop decrease decline lower sink plunge dip tumble fell
cut reduce reduction slash
start begin commence open get_under_way launch take_effect come_into_force come_into_effect
end finish conclude conclusion
resume restart meet_again
stop halt cease suspend suspension
cancel call_off scrap abandon axe
delay postpone put_off late
move transfer relocate shift_to
return return_home go_home come_home go_back come_back
swing_round swung_round shift change turn switch
remove oust overthrow topple removal depose
replace successor replacement succeed
resign step_down quit resignation
sack dismiss fire_from send_off
appoint name_as
win victory triumph won beat defeat
lose loss defeat_by
draw tie
goal score
match game fixture
team squad
coach trainer
fan supporter
crowd audience spectator attend attendance turnout onlooker
visitor visit tourist tour
people person resident inhabitant townspeople folk local
child children kid youngster pupil
family relative
descendant great-grandson great-granddaughter grandson granddaughter heir
wife husband spouse
neighbour neighbor
sailor captain naval seaman
doctor physician
vet veterinarian veterinary
headteacher headmaster headmistress
school class classroom lesson
scientist researcher
study research
test analysis analyse analyze examine_sample
suggest indicate point_to
plane aircraft jet airliner
car vehicle
boat ship vessel
ocean sea
beach shore shoreline coast
lake reservoir
gas fuel petrol
rain rainfall downpour
road_closed
talk negotiation negotiate discuss discussion consultation consult bargaining
agree agreement deal accord pact
offer proposal propose
reject refuse turn_down rebuff decline_offer
demand ultimatum
support back favour favor in_favour happy welcome for_it
oppose object resist vote_against be_against
criticise criticize condemn attack_verbally
deny denial
allow permit let
decide decision
consider weigh mull
plan scheme
promise pledge vow
warn warning threaten threat
fear worry concern
want wish keen
try attempt
help assist aid
need necessary needed required
difficult hard tough
big large huge
small little tiny
quick fast rapid rapidly quickly swift
slow slowly
sudden suddenly
almost nearly
cheap low-cost
poor bad
important key
famous well-known
angry fury anger furious
weep cry tear sob emotion
hurry rush in_a_hurry haste
speech address
show display exhibit exhibition on_show gallery
statue sculpture sculptor
picture painting portrait
copy replica reproduction
old ancient
height tall high
length long
weight heavy weigh_kilo
outside beyond
inside within
message text note
post_online posted publish publication
translate translation
leader leadership
government cabinet
king queen
soldier troop
army military
rebel insurgent
border frontier
region province
city town
night midnight overnight
dawn daybreak sunrise
annual yearly a_year
month monthly
tag tracker
sell_off
rating rate
designate mark_out allot set_aside
weaken weakness erode
cause blame due_to because_of responsible
bride bridegroom wedding marry marriage
pub bar_room
animal creature beast
hole gap
`;
