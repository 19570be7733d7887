import { type Finding } from './findings.ts';
import { spanOf } from './phrases.ts';

type Told = { readonly finding: Finding; readonly sourceId: string | null };

// ", prosecuting,", ", for the Crown,": who argues a case. A solicitor who only speaks for a client outside is none of them.
const ARGUES =
  /^[^.“‘"]{0,40},\s(?:prosecuting|defending|mitigating|(?:for|opening for) the (?:Crown|prosecution|defen[cs]e|state))\b/u;
const OPENS = /^(?:opening|closing|outlining) (?:the|her|his) (?:case|prosecution)\b/iu;
const PROSECUTES = /\bprosecut(?:or|ors|ion|ing)\b/iu;
const COURT = /\b(?:courts?|jury|jurors|judges?|magistrates|tribunal|bench)\b/iu;
const TELLS = /^(?:say|says|said|tell|tells|told|add|adds|added)$/iu;
const REACH = 90; // characters behind a source in which its part in the case is told

const cueOf = ({ line, cue }: Finding): string => line.text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0);

/** "Ama Oduya, prosecuting, said": somebody whom the article shows at work in a court. */
const isCounsel = (finding: Finding): boolean => {
  const { source, sourceLine: line } = finding;
  if (source === null) return false;
  const { start, end } = spanOf(line, source);
  const whole = line.text.slice(start, Math.min(line.end, end + REACH));
  return ARGUES.test(whole) || OPENS.test(line.text.slice(line.start, line.start + REACH));
};

/** "a prosecutor told the court that …" */
const isOpening = (finding: Finding): boolean => {
  const { source, sourceLine: line } = finding;
  if (source === null || !PROSECUTES.test(line.text.slice(spanOf(line, source).start, spanOf(line, source).end)))
    return false;
  const cue = finding.cue[0]?.end ?? line.end;
  return COURT.test(line.text.slice(cue, Math.min(line.end, cue + REACH)).split(/\bthat\b|[“‘"]/u)[0] ?? '');
};

/** What counsel says in court is a case that nobody has tried yet: those findings, of all that an article holds. */
export const untestedCases = (told: readonly Told[]): ReadonlySet<Finding> => {
  const counsel = new Set(
    told.flatMap(({ finding, sourceId }) => (sourceId !== null && isCounsel(finding) ? [sourceId] : [])),
  );
  return new Set(
    told.flatMap(({ finding, sourceId }) =>
      TELLS.test(cueOf(finding)) && ((sourceId !== null && counsel.has(sourceId)) || isOpening(finding))
        ? [finding]
        : [],
    ),
  );
};
