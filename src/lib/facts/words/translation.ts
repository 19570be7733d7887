// Signs that an article, or a quotation in it, came through another language. Written for this project from general knowledge.
import { wordSet } from '../../article/word-set.ts';

/** What an article says of it: matched word by word, * is one word. */
export const SAYS_TRANSLATED: readonly string[] = [
  'a translation of', 'translation of the', 'in translation', 'translated from', 'translated by', 'translated into', 'according to a translation', 'as translated', 'rough translation', 'machine translation', 'translation from', 'through an interpreter',
  'through a translator', 'via a translator', 'via an interpreter', 'speaking in * through', 'translates as', 'translates to', 'was rendered as',
]; // prettier-ignore

/** Words with accents that English has made its own. */
export const LOAN_WORDS =
  wordSet(`café cafés cliché clichés naïve naïveté résumé résumés façade façades fiancé fiancée fiancés fiancées née élite élites
  crème brûlée déjà vu à la mode entrée entrées éclair éclairs exposé exposés passé pâté protégé protégés protégée sauté sautéed soirée soirées
  souvenir touché vis-à-vis voilà über doppelgänger führer smörgåsbord jalapeño jalapeños piñata señor señora señorita maté décor débâcle début débuts
  purée crêpe crêpes risqué blasé coup d'état détente émigré émigrés matinée mêlée papier-mâché raison d'être tête-à-tête ménage
  appliqué attaché attachés canapé canapés communiqué communiqués consommé fête fêted rosé naïf coöperate reëlect rôle rôles première premières`);

/** Turns that English news seldom writes by itself and that follow another language word for word. */
export const CALQUES: readonly string[] = [
  'it is not excluded that', 'is not excluded', 'are not excluded', 'it is known that', 'on the part of the', 'in the person of', 'in the bypass of', 'to early *', 'came exactly from', 'as is known', 'it is necessary to note', 'one must to', 'in the frames of', 'in the framework of the',
  'carried out works', 'took a decision to', 'has place', 'had place', 'makes itself felt', 'under the sign of', 'on the territory of', 'in the quality of',
]; // prettier-ignore
