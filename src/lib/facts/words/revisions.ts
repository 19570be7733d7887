// Words with which news takes a figure back or puts another in its place. Written for this project.
import { formsOf } from '../../language/verb-forms.ts';

const allForms = (bases: string): ReadonlySet<string> =>
  new Set(bases.split(' ').flatMap((base) => formsOf(base).map(([form]) => form)));

/** Their object is the figure: "raised the toll", "corrected it to 12". */
export const REVISES = allForms(
  'raise lower revise correct update increase reduce cut adjust upgrade downgrade change trim lift amend restate put',
);
/** The figure is gone and nothing is put in its place. */
export const WITHDRAWS = allForms('withdraw retract disown scrap delete drop abandon');
/** A toll moves by itself: "the death toll rose from 9 to 12". */
export const MOVES = allForms('rise climb jump grow increase go fall drop reach stand');
/** "had forecast a peak of 9.4 metres". */
export const FORECASTS = allForms('forecast predict expect estimate project');
/** "had put it at nine". */
export const REPORTS = allForms('put say report give estimate state announce count list claim tell');

/** "initially said nine", "had earlier put it at nine", "an earlier figure of nine". */
export const EARLIER_WORDS =
  /^(?:earlier|initially|originally|previously|first|initial|original|previous|preliminary|provisional)$/u;
