import { wordSet } from './word-set.ts';

/** Small words of English that its neighbours do not share ("in", "was", "for" are left out: German, Dutch and Danish have them). */
export const ENGLISH_WORDS = wordSet(`
  the and of to that with his were has had not but they from which who would been their this it she be are by its have
  said says when there what after about if could than them up out our your you my did does because into more these those
  should while where how only then being before through just its it's don't i'm you're he's she's that's isn't didn't we're
`);

/** Small words of other languages in Latin script. */
export const FOREIGN_WORDS = wordSet(`
  de la el los las que y en un una por con para del se su al lo como más pero sus le ya este porque esta entre cuando muy
  les des et une dans est pour qui au sur pas par plus ne ce il elle sont avec ses mais nous vous ou
  der die das und ist nicht ein eine den dem von zu mit sich auf für als auch es wird sie bei aus nach wie einen
  het een van niet dat zijn voor met ook naar maar aan wordt
  di che per non sono della nel alla dei gli più anche ha
  não uma os dos foi mas ao ele seu sua quando muito
  och att det som på är av inte till
  ikke til af på og jeg
  nie się jest na że do to przez
  și să pe nu care din
  bir ve bu için ile
`);
