// Words that two reports of one event use for one thing. One line a group; underscores for phrases; any form of a verb or noun will
// do, since they are compared by stem. General English of news, by field, written for this project from what editors swap and not
// from any pair of texts. A word stands in one group only, the one in which news uses it most; a looser likeness than "an editor
// could put the one for the other here" has no place in the list.
export const SYNONYMS = `
hurt injure injury wounded treat_for casualty casualties broken_leg broken_arm broken_wrist hospitalised hospitalized taken_to_hospital
safe safely unhurt unharmed uninjured unscathed
die death dead kill fatal fatality deadly perish lose_their_lives lose_his_life lose_her_life
ill illness sick sickness disease unwell
healthy health good_health fit
body corpse remains
hospital clinic infirmary
doctor physician
vet veterinarian veterinary
medicine medication drug
jab vaccine vaccination inoculation
breathe inhale inhalation
fire blaze flame inferno wildfire burn scorch blacken
firefighter fire_service fire_crew fire_brigade
smoke fume
flood flooding floodwater inundate submerge
storm hurricane gale tempest cyclone typhoon
quake earthquake tremor
landslide mudslide rockfall avalanche
drought dry_spell
heat heatwave hot_spell
snow snowfall blizzard
rain rainfall downpour
wind breeze gust
crash collision collide smash pile-up
derail come_off_the_rail leave_the_track
hit strike slam
land come_down touch_down landing came_to_rest
sink go_down_at_sea founder capsize overturn
wreck debris wreckage rubble
destroy flatten raze level gut demolish
damage_done ruin devastate
rescue save
evacuate evacuation flee get_out leave_their_home leave_home leave_his_home forced_from_home
strand trap maroon stuck
leak seep seepage leakage
spill spillage
fault failure breakdown glitch malfunction outage break_down fail
break_out erupt flare_up
escape break_free get_away slip_out break_loose
find discover see sighting spot notice
search hunt comb look_for
missing disappear vanish disappearance unaccounted
lost_and_found reunite
attack assault
bomb explosion blast explode detonate
shoot_dead gunfire gunman open_fire
gun firearm weapon rifle pistol
knife blade stab stabbing
steal theft rob robbery burgle burglary loot carry_off make_off_with swipe pinch raid
thief robber burglar raider
smuggle traffic contraband
vandal vandalise vandalize vandalism deface
hack hacker cyber cyberattack
arrest detain custody detention held_by_police
police officer detective constable
fine_of penalty fine penalise penalize
charge count indict indictment
jail prison imprison imprisonment behind_bar sentence send_down
plead_guilty admit confess confession
guilty convict conviction
innocent acquit clear_of
appeal_against challenge_in_court
sue lawsuit legal_action take_to_court
lawyer barrister attorney counsel solicitor
judge magistrate
court tribunal courtroom
trial case
jury juror panel
witness onlooker bystander eyewitness
suspect accused defendant
forge fake forgery counterfeit forger bogus sham
fraud con swindle deceive cheat scam dupe
betray betrayal
corrupt corruption bribe bribery kickback
inquiry investigate investigation probe enquiry inquest review look_into inspect inspection inspector examine examination check
report account dossier
record_of document paper_trail
evidence proof
clue lead_in_the_case
ban outlaw prohibit prohibition forbid
law legislation statute
rule ruling verdict regulation
regulator watchdog
pay_back repay repaid repayment refund reimburse compensate compensation
money cash sum
fund finance sponsor bankroll pay_for
cost price bill damage repair expense worth
buy bought purchase acquire acquisition
sell sale sold auction
customer shopper buyer collector consumer
profit earning
revenue turnover
debt owe
rent lease
loan lend borrow
grant subsidy
donate donation gift appeal_for contribution charity_appeal
tax levy duty
salary wage pay_rise pay_packet
job redundancy layoff lay_off
worker staff employee workforce personnel
employ hire recruit
boss manager chief head director
firm company business corporation
merger merge takeover take_over
bankrupt bankruptcy insolvent insolvency collapse_of_the_firm administration
factory plant
shop store supermarket superstore
restaurant cafe café diner eatery
hotel inn guesthouse
farm farmer farming ranch rancher
crop harvest
strike_action walkout walk_out industrial_action strike_ballot on_a_strike on_strike
protest demonstration demonstrate rally march_through protester demonstrator
vote ballot
survey poll opinion_poll
campaign campaigner activist lobby
talk negotiation negotiate discuss discussion consultation consult bargaining
meeting summit conference
agree agreement deal accord pact
truce ceasefire armistice
treaty convention
sanction embargo
offer proposal propose
reject refuse turn_down rebuff decline_offer
demand ultimatum
support back favour favor in_favour happy welcome endorse
oppose object resist vote_against be_against
criticise criticize condemn denounce
deny denial
rule_out exclude
allow permit let permission
approve approval give_the_go-ahead green-light
decide decision
consider mull
plan scheme
promise pledge vow
warn warning threaten threat
alert alarm
fear worry concern anxious anxiety
want wish keen
try attempt bid_to
help assist aid
urge call_on call_for appeal_to
apologise apologize apology sorry
resign step_down quit resignation stand_down
withdraw pull_out withdrawal drop_out
sack dismiss fire_from send_off
appoint name_as
elect elected
remove oust overthrow topple removal depose
replace successor replacement succeed
lead_the head_the
government cabinet
king queen
soldier troop
army military
invade invasion
rebel insurgent
spy espionage
war conflict
refugee migrant asylum
border frontier
region province
city town
village hamlet
street road avenue
win victory triumph won beat defeat
lose loss
draw_with tie_with
prize award trophy medal accolade
contest competition tournament championship
record best_ever
final cup_final
goal score
equalise equalize level_the_score
match game fixture
team squad
coach trainer
fan supporter
crowd audience spectator attend attendance turnout guest
applaud applause clap ovation cheer
boo jeer heckle
visitor visit tourist tour
people person resident inhabitant townspeople folk local
child children kid youngster pupil toddler
teenager teen youth
pensioner elderly retiree
baby infant newborn
family relative
parent mother father
descendant great-grandson great-granddaughter grandson granddaughter heir
wife husband spouse
neighbour neighbor
sailor seaman fisherman crewman
headteacher headmaster headmistress
school class classroom lesson
student undergraduate
university college campus
degree diploma
exam test_paper
scientist researcher
study research experiment
test analysis analyse analyze
suggest indicate point_to
measure measurement
discovery breakthrough
species breed
animal creature beast
whale dolphin porpoise
fish catch_of_fish
plane aircraft jet airliner flight departure
airport airfield
car vehicle
lorry truck
train railway rail
boat ship vessel
passenger traveller traveler commuter
driver motorist
bike bicycle cyclist
ocean sea
beach shore shoreline coast ashore
lake reservoir
dam dyke levee
forest wood woodland
hill mountain peak
gas fuel petrol
electric electricity power battery battery-powered
oil crude
mine pit colliery
pollute pollution contaminate contamination
waste rubbish garbage trash litter
climate global_warming
start begin commence open get_under_way launch take_effect come_into_force come_into_effect
end finish conclude conclusion
resume restart meet_again reopen
stop halt cease suspend suspension
cancel call_off scrap abandon axe
delay postpone put_off late behind_schedule
close closure shut shutdown
rise increase grow climb soar jump surge rose
fall drop decrease decline lower plunge dip tumble fell
cut reduce reduction slash
double twice_as
change shift swing_round swung_round turn switch
move transfer relocate
return return_home go_home come_home go_back come_back
send dispatch despatch
bring fetch
receive get_back
build construct erect
house home residence
flat apartment
roof rooftop
bridge span
gallery display exhibit exhibition on_show
statue sculpture sculptor
picture painting portrait canvas
photo photograph snapshot image
film movie shoot
book novel
song tune
concert gig
band group_of_musicians
actor actress
author writer novelist
debut first-time
copy replica reproduction
old ancient
height tall high
length long
weight heavy weigh
hurry rush in_a_hurry haste
speech address
message text note
post_online posted publish publication
translate translation
sign_up register enrol enroll
need necessary needed required
difficult hard tough
big large huge
bigger larger
small little tiny modest
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
joke quip
outside beyond
inside within
area zone field site
designate mark_out allot set_aside
rating rate
weaken weakness erode
cause blame due_to because_of responsible
night midnight overnight
dawn daybreak sunrise
annual yearly a_year
bride bridegroom wedding marry marriage
hole gap
fence barrier
tag tracker
food meal
drink beverage
bread loaf
cook chef
flower blossom
vegetable veg
seed sow
dig excavate excavation
bone skeleton
treasure hoard
queue line_up
noise sound
smell odour odor stench
dark blackout
secret confidential
anonymous unnamed not_be_named
rumour rumor gossip
mistake error blunder
accident mishap
luck lucky fortunate
danger dangerous hazard hazardous unsafe
ready prepared
release freed set_free let_go walk_free
seize capture impound confiscate
keep retain hang_on_to hold_on_to
mend fix
expand extend enlarge widen
`;
