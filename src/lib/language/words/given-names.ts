// Common given names of many cultures and the pronoun they usually go with. Facts of usage, written down for this project;
// a name that many men and women share is in neither list.
import { wordSet } from '../../article/word-set.ts';

export const HE_NAMES = wordSet(`
  aaron abdi abdul abdullah abel abraham adam aditya adrian ahmad ahmed ahmet aidan akira alain alan albert alejandro aleksandr alessandro
  alexander alexei alexey alfred ali alistair allan alun alvaro amadou amir amit amos anatoly anders andrei andrej andres andrew andrey
  andriy andrzej andré andrés angus anil anthony antoine anton antoni antonio arash ariel arjun arnold artem arthur artur arun asher ashok
  asif avi axel ayman babatunde bambang baraka barry bashar bashir bastien ben benigno benjamin benno benny bernard bilal bill bjorn björn
  bob bogdan bohdan boris boubacar brad bram brendan brian bruce bruno budi caio caleb callum carl carlo carlos cedric cesar charles cheikh
  chidi chinedu chris christopher chukwuma ciaran clive col colin connor conor cormac cornelius craig cristian cyril césar dafydd dan daniel
  dario dariush darren dave david declan deepak dennis denys derek dewa didier diego dieter dima dimitris dirk dmitri dmitry dmytro dominic
  don donald doug dougal douglas dragan duncan edgar eduardo edward edwin ehud eitan elias elijah eliud emeka emmanuel emre emyr enzo eoin
  eric erik ernest esteban ethan etienne eugene evan ewan ezra fabian fabio faisal farai farid fedir felipe felix femi fergus fernando filip
  finn florian florin francesco francisco francois frank françois fred frederick fritz gabor gabriel gareth gary gavin gennady geoffrey
  george gerald gerard gethin gideon giorgio giorgos giovanni giuseppe gleb glenn gonzalo gopal goran gordon graham greg gregory grzegorz
  guillaume gunnar gus gustav gustavo guy gwil gábor hakan hamid hamish hamisi hamza hans harish harold harry haruto hassan hector heinz
  henri henrik henry herbert hiroshi horace hossein howard hryhoriy hugh hugo hussein huw hywel héctor ian ibrahim ibrahima ichiro ifor
  ignacio igor ihor ikenna ilie ilya imran isaac isko ismail istvan istván ivan ivo iwan jabu jacek jack jacob jacques jake jakob jakub
  jamal james jan janos jared jaroslav jaroslaw jarosław jason javad javier jean jeff jeffrey jens jeremy jeroen jerome jerry jesus jim jiri
  jiří joao joaquin joaquín joel johan john joko jomo jonah jonas jonathan joost jorge jose josef joseph joshua josé joão juan jude julian
  julien julio juma jun jurgen justin jános jürgen kamal kamau karim karl karthik kasper kaveh kees keith kemal ken kenji kenneth kevin
  khaled khalid kipchoge kirill klaus kofi kojo konstantin kosta kostas kostiantyn krishna krzysztof kwame kwesi kyriakos kyrylo lachlan
  lars laszlo laurent lech lee leif leo leon leonard leonid lewis liam lionel lorcan lorenzo louis luc luca lucas lucian luigi luis luka
  lukas luke lászló maarten magnus mahesh mahmoud makoto maksym malcolm mamadou mandla manish manuel marc marcel marco marcus marek mario
  mark martin massimo mateo mathieu matt matteo matthew matthias mauro max maxim mehdi mehmet michael michel miguel mihai mikael mike
  mikhail mikkel milan milos miloš minh minho miroslav mohamed mohammad mohammed mohan moritz moses moshe moussa muhammad murat mustafa
  mwangi mykhailo mykola mykyta nabil naoto narendra nathan naveen nawaz neil nelson niall nicholas nick nicolas nigel nikhil nikola nikolai
  nikos nils noah noam norman novak nuno oisin olaf oleg oleksandr oleksii oleksiy oliver olivier olu omar omer orest oscar oskar ostap
  otieno otto ousmane owen pablo padraig panos paolo patrick paul paulo pavel pavlo pawel paweł pedro percy pete peter petr petro phil
  philip philippe pierre pieter piotr prakash pranav quang quentin radu rafael rahul raj rajesh ralph ramesh rami ramon ramón rashid rasmus
  raul ravi ray raymond raúl recep reza rhodri rhys ricardo riccardo richard rob robert roberto roderick rodrigo roger rohan roland roman
  ron ronald rory ross rowan roy ruben rui rupert ruslan russell ryan sachin sadio salim salman sam samir samuel sander sanjay satoshi scott
  seamus sean sebastian segun sergei sergey sergio serhii serhiy seth seung shane shehbaz shimon shinzo silas simon sipho somchai soren stan
  stanislav stavros stefan stefano stepan stephen steve steven stewart stig struan stuart sunil suresh sven tadhg takeshi taras tariq ted
  tendai teodor terrence terry thabo themba theo theodore thiago thibault thierry thijs thomas tiago tim timothy tinashe tobias toby todd
  tom tomas tomasz tomáš tony torvald travis trevor tristan tuan tunde tyler umar uri usman uwe vaclav vadim valentin valeriy valery vasco
  vasily vasyl victor vijay vikram viktor vincent virat vitali vitalii vitaliy vlad vladimir volodymyr vyacheslav václav walid walter wayne
  wei wesley william wojciech wolfgang xavier xiaoming yair yannick yannis yaroslav yasir yaw yehor yevgeny yossi youssef yuri yurii yusuf
  yves zachary zdenek zhang ziad zoltan zoltán zoran álvaro étienne
`);

export const SHE_NAMES = wordSet(`
  aarti abena abigail achieng ada adaeze adele adwoa agnes agnieszka agnès aisha aissatou akiko akua alana alba aleksandra alessandra
  alexandra alice alicia alina alison ama amaka amanda amani amara amelia amelie amina aminata amy amélie ana anastasia andrea angela
  angelina angharad anika anita anja anjali anke ann anna anne anneke annette annie annika antonia anya aoife ariana asma astrid audrey
  aurélie ava awa ayelet ayesha ayse ayu ayumi ayşe barbara beata beatrice beatriz becky belinda bella benazir bernadette beryl beth bethan
  betty bianca biljana birgit bonnie bridget brigitte britta bronagh camila camilla camille caoimhe carla carmen carol carolina caroline
  carys catarina catherine catriona cecilia celeste celia celine cerys charlotte cheryl chiara chioma chipo chloe chloé christina christine
  ciara claire clara claudia colette coral corinne cristina cynthia céline daisy dalia dana daniela danielle daphne daria darya deborah
  deepa deirdre delphine denise despina dewi diana diane divya dolores dominique donna dora doreen dorota dorothy dragana dubravka edith
  efua eileen eilidh ekaterina elaine eleanor elena eleni eleri elif elin eliza elizabeth elke ella ellen elodie eloise elsa emi emilia
  emily emine emma erica erin esi esther eszter eva evelyn ewa faith farah fatima fatma fatou federica femke fernanda ffion fiona fionnuala
  florence folake frances francesca francoise françoise freja freya funmi gabriela gail galina georgia gertrude gillian gina giorgia giulia
  gloria grace grainne greta gráinne gudrun gwen hala halyna hana hanan hannah harriet haruka hazel heather heidi helen helena helene helga
  hetty hilary hilda hina holly huda hélène ida ifeoma ilona ilse imogen indira ines ingrid inés ioana iona irena irene irina iris iryna
  isabel isabella isabelle isla isolde ivana jacqueline jana jane janet janice jasmine jean jeanne jelena jennifer jenny jessica ji-woo jill
  joan joanna joanne josefina josephine joy joyce judit judith judy julia juliana julie juliette june jutta kamala karen karin karina
  katalin katarzyna kate katerina kateryna katherine kathleen kathryn katie katja katrin kavita keiko kerensa kerry khadija kimberly kirsten
  kirsty kristen kristin kristina laila lakshmi lara larisa larysa laura lauren layla leila lena lenka leona leonor lesia leslie leticia
  leyla lidia liesel lila lilian lily linda lindiwe linh lisa liudmyla liv lola lorna lorraine lotte louisa louise lucia lucille lucy lucía
  ludmila luisa luísa lydia lyubov lyudmila mabel madeleine mae maeve magda magdalena maggie mahnoor mahsa mairi maja makena malala
  malgorzata manon marcia margaret margarida margarita margaux margot maria mariam mariama marian mariana marie marieke mariia marija marina
  marta martha martina martine mary maryam maría masih mathilde matilda matilde maureen mavis maya małgorzata meena meera megan mehreen mei
  melanie melissa meral mercy mia michal michelle michiko mieke mihaela mildred milena mina miranda miriam mirjana moira molly mona monica
  monika morag muriel naama nadezhda nadia nadiia nadine nadja naledi naomi narges nasrin natalia natalie nataliia natalya natasha nathalie
  neema neha nell ngozi nia niamh nicola nicole nina nirmala nisha nneka nomsa noor nora norma odelia odette odile oksana oleksandra olena
  olga olha olive olivia olya orla pamela paola parisa patricia paula paulina pauline penelope penny petra philippa phoebe phyllis pilar
  polina polly pooja priscilla priti priya putri rachel radha raluca ramona rania rebecca regina rekha renata renate rhian rhiannon rita
  rivka roberta rocio roisin rosa rosalind rosamund rose rosemary roxana ruby rutendo ruth róisín sabine sabrina sadia sakura sally salma
  samantha samira sana sandra sanne saoirse sara sarah saskia selma seren serena shanice sharon sheila shira shirin shirley shona shreya
  sian signe sigrid silke silvia simona simone sinead sinéad siobhan siobhán siân snezana sofia sofiia sofía solveig solène sonia sophia
  sophie soraya stella stephanie sue sunita susan susanna sushma suzanne svetlana svitlana swati sylvia sylvie talia tamar tamara tamsin
  tania tanya tara tatiana tatyana teresa tess tessa tetiana thandi theresa thuy tina tracey tracy tsitsi tzipi ulla ulrike una ursula usha
  valentina valentyna valeria valerie valérie vanessa vasiliki vera veronica vesna victoria viktoria viktoriia viola violet virginia vivian
  wanda wanjiku wendy wilhelmina winifred xenia ximena yaa yael yana yasmin yasmine yekaterina yelena yetunde yewande yoko yolande yuki yuko
  yulia yuliya yusra yvette yvonne zahra zainab zanele zara zawadi zeinab zelda zeynep zoe zofia zoya zsuzsa zuzana élodie
`);
