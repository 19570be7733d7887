import type { Skill } from '../../questions/question.ts';
import { m } from '../messages/messages.js';
import type { Words } from '../words.ts';
import type { Term } from './terms.ts';

const NAMES: Words<Term> = {
  source: m.glossary_source_name,
  claim: m.glossary_claim_name,
  attribution: m.glossary_attribution_name,
  quotation: m.glossary_quotation_name,
  paraphrase: m.glossary_paraphrase_name,
  unnamed: m.glossary_unnamed_name,
  outlet: m.glossary_outlet_name,
  evidence: m.glossary_evidence_name,
  hedge: m.glossary_hedge_name,
  chain: m.glossary_chain_name,
  loaded: m.glossary_loaded_name,
};

const MEANINGS: Words<Term> = {
  source: m.glossary_source,
  claim: m.glossary_claim,
  attribution: m.glossary_attribution,
  quotation: m.glossary_quotation,
  paraphrase: m.glossary_paraphrase,
  unnamed: m.glossary_unnamed,
  outlet: m.glossary_outlet,
  evidence: m.glossary_evidence,
  hedge: m.glossary_hedge,
  chain: m.glossary_chain,
  loaded: m.glossary_loaded,
};

/** A term by its name in the reader’s language. */
export const glossaryName = (term: Term): string => NAMES[term]();
/** What a term means in this quiz, in a sentence or two. */
export const glossaryWords = (term: Term): string => MEANINGS[term]();

/** The term that a skill is about, where its name rests on one. */
export const SKILL_TERMS: Readonly<Partial<Record<Skill, Term>>> = {
  S2: 'attribution',
  S3: 'chain',
  S4: 'hedge',
  S5: 'evidence',
  S6: 'loaded',
};
