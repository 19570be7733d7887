// Common given names of many cultures and the pronoun they usually go with. Facts of usage, written down for this project;
// a name that many men and women share is in neither list.
import { wordSet } from '../../article/word-set.ts';

export const HE_NAMES = wordSet(`
  aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan akira alan albert alejandro alessandro alexander alexei aleksandr alfred
  ali alistair allan amir anatoly anders andrei andrej andrew andré angus anthony antonio antoni arjun arnold arthur artem ashok
  barry bashir ben benjamin benny bernard bill björn bob bogdan boris brad brendan brian bruce bruno callum carl carlos cedric cesar charles
  chidi chris christopher clive colin col connor craig cyril dan daniel darren dave david deepak dennis derek diego dieter dmitri dmitry dmytro
  dominic don donald doug douglas duncan edgar eduardo edward edwin elias elijah emeka emmanuel eric erik ernest ethan eugene evan fabian
  farid felipe felix fernando filip finn francesco francisco francois frank fred frederick gabriel gareth gary gavin geoffrey george gerald
  gerard giorgio giovanni giuseppe glenn gordon graham greg gregory guillaume gunnar gus gustav guy hamid hans harold harry hassan hector
  henri henrik henry herbert hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan ivo jack jacob jake jakob jakub james jamal
  jan jared jason javier jean jeff jeffrey jens jeremy jerome jerry jesus jim joao joel johan john jonah jonathan jorge jose josef joseph
  joshua juan jude julian julio jun jurgen justin karim karl keith ken kenji kenneth kevin khalid klaus kofi kosta kwame kwesi lars lee leo leon
  leonard lewis liam lionel lorcan louis luca lucas luigi luis luka luke lukas magnus malcolm manuel marc marcel marco marcus mario mark martin
  mateo mathieu matt matteo matthew max maxim michael michel miguel mikael mike mikhail milan milos mohamed mohammad mohammed mohan moses muhammad
  mustafa nabil nathan neil nelson nicholas nick nicolas nigel nikolai nikola noah norman oleg oleksandr oliver olivier omar oscar otto
  owen pablo paolo patrick paul pavel pawel pedro pete peter petr petro phil philip philippe pierre piotr prakash quentin rafael rahul raj ralph ramon
  rashid ravi ray raymond reza ricardo richard rob robert roberto roderick rodrigo roger roland roman ron ronald rory ross rowan roy
  rupert russell ryan salman sam samir samuel sanjay satoshi scott sean sebastian sergei sergey serhiy sergio seth shane simon stan
  stanislav stefan stephen steve steven stewart stuart sunil sven taras tariq ted terrence terry teodor theo theodore thomas tim timothy toby
  todd tom tomas tomasz tony torvald travis trevor tristan tyler umar vadim valentin vasily victor viktor vikram vincent vitali vitaliy vlad vladimir
  volodymyr walter wayne wei wesley william wolfgang xavier yannick yaroslav yasir yevgeny youssef yuri yusuf zachary zhang ziad zoran lucian
  horace percy cornelius amadou babatunde chukwuma femi olu pavlo andriy anton artur bohdan denys dima fedir gennady gleb hryhoriy ihor ilya kirill kostiantyn kyrylo leonid maksym mykhailo mykola mykyta
  oleksii oleksiy orest ostap roman ruslan serhii stepan valeriy valery vasyl vitalii vyacheslav yaroslav yehor yurii segun tunde sipho thabo mandla jabu kamau otieno mwangi tendai`);

export const SHE_NAMES = wordSet(`
  abigail ada adele agnes aisha alana alba alexandra alice alicia alina alison amanda amara amelia amina amy ana anastasia andrea
  angela angelina anika anita anja ann anna anne annette annie antonia anya aoife ariana astrid audrey ava ayesha barbara beatrice
  beatriz becky belinda bella bernadette beryl beth betty bianca birgit bonnie bridget brigitte camila camilla camille carla carmen carol
  carolina caroline catherine cecilia celeste celia charlotte cheryl chiara chloe christina christine claire clara claudia colette coral
  cristina cynthia daisy daniela danielle daphne deborah deirdre delphine denise diana diane dolores dominique donna dora doreen dorothy
  edith eileen elaine eleanor elena eliza elizabeth ella ellen eloise elsa emilia emily emma erica erin esther eva evelyn faith fatima
  fatou fiona florence frances francesca freya funmi gabriela gail georgia gertrude gillian gina giulia gloria grace greta gwen hannah
  harriet hazel heather heidi helen helena helga hetty hilary hilda holly ida imogen ines ingrid irena irene irina iris isabel isabella
  isla isolde iryna ivana jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna joanne josefina josephine
  joy joyce judith judy julia juliana julie june karen karin karina kate katerina katherine kathleen kathryn katie katja kerensa kerry
  khadija kimberly kirsten kristen kristin kristina laila lara laura lauren leila lena leona lesia leslie leticia lidia lila lilian lily
  linda lisa liv lola lorna lorraine louisa louise lucia lucille lucy ludmila luisa lydia lyudmila mabel madeleine mae maeve magda magdalena maggie
  mahnoor maja malala marcia margaret margarita margot maria mariam marian mariana marie marina marta martha martine mary maryam matilda maureen
  mavis maya meera megan mei melanie melissa mercy mia michelle mildred mina miranda miriam moira molly mona monica monika muriel nadia
  nadine nadja naomi natalia natalie natasha nell nicola nicole nina noor nora norma odette odile olena olga olive olivia olya pamela patricia paula
  pauline penelope penny petra philippa phoebe phyllis polly priscilla priti priya rachel ramona rania rebecca regina renata rhiannon rita roberta
  rosa rosalind rosamund rose rosemary roxana ruby ruth sabine sabrina sadia sally samantha sandra sara sarah saskia selma serena shanice sharon sheila shirley
  sigrid signe silvia simone siobhan sofia sonia sophia sophie stella stephanie sue susan susanna suzanne svetlana sylvia tamara tamsin
  tania tanya tara tatiana teresa tess tessa thandi theresa tina tracey tracy ulrike una ursula valentina valeria vanessa vera veronica victoria
  viktoria viola violet virginia vivian wanda wendy wilhelmina winifred xenia yasmin yekaterina yolande yulia yvette yvonne zainab zara zelda zoe zofia
  ama abena akua efua esi yaa anita dana rita nora janet maya halyna iryna kateryna larysa liudmyla lyubov mariia nadiia nataliia oksana olha
  polina sofiia svitlana tetiana valentyna viktoriia yana yelena yulia zoya ngozi adaeze chioma amaka nneka folake yetunde zanele nomsa lindiwe wanjiku achieng makena sakura yuki haruka akiko ji-woo lakshmi anjali deepa sunita`);
