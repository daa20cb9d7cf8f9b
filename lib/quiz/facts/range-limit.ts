import type { LimitFact } from "../model";
import { type FoundQuantity, findQuantities } from "../quantity";
import { limitFact } from "./limit-fact";
import type { Lines } from "./locate";
import type { Scope } from "./scope";
import { bare } from "./sentences";

const LONGEST = 80;
const FROM = /^(?:(?:values? )?(?:from|between)\s)?$/i;
const IN = /^(?:\sin (size|length|duration))?$/i;

interface Ends {
  readonly low: FoundQuantity;
  readonly high: FoundQuantity;
  /** What the range measures, if the text says so: `size`. */
  readonly measured: string;
}

/** A range, what it belongs to, and the words around it. */
export interface Range {
  readonly subject: string;
  readonly text: string;
  readonly statement: string;
  readonly position: Lines;
}

/** A text that is nothing but a range, such as `0 to 3,600 seconds`: its upper end, and its lower end unless that is 0. */
export function rangeLimits(scope: Scope, { subject, text, statement, position }: Range): readonly LimitFact[] {
  const ends = endsOf(bare(text));
  if (!ends) return [];
  const { low, high, measured } = ends;
  const lowest = { value: low.value, unit: low.unit === "" ? high.unit : low.unit, qualifier: "minimum" as const };
  const highest = { value: high.value, unit: high.unit, qualifier: "maximum" as const };
  const name = measured === "" ? subject : `${measured} of ${inSentence(subject)}`;
  return [lowest, highest]
    .filter(({ value }) => value > 0)
    .map((quantity) => limitFact(scope, { subject: name, quantity, statement, position }));
}

/** A common noun in small letters, as it stands behind "of"; a name keeps its capital. */
function inSentence(subject: string): string {
  return /^[A-Z][a-z]+$/.test(subject) ? subject.toLowerCase() : subject;
}

function endsOf(range: string): Ends | null {
  if (range.length > LONGEST) return null;
  const [low, high, ...others] = findQuantities(range);
  if (!low || !high || others.length > 0 || high.unit === "") return null;
  const isRange = low.certainty === "range" && high.certainty === "range";
  const isChoice = /\bor\b/i.test(range.slice(low.end, high.start));
  const behind = IN.exec(range.slice(high.end));
  if (!isRange || isChoice || !behind || !FROM.test(range.slice(0, low.start))) return null;
  const measured = behind[1] ?? "";
  return { low, high, measured: measured.charAt(0).toUpperCase() + measured.slice(1).toLowerCase() };
}
