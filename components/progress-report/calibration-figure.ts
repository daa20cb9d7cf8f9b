import type { FigureView } from "@/components/figures";
import { percent } from "@/components/ui";
import type { Confidence, Progress } from "@/lib/progress";

const LEVELS: readonly { readonly level: Confidence; readonly name: string }[] = [
  { level: "guess", name: "A guess" },
  { level: "unsure", name: "Unsure" },
  { level: "sure", name: "Sure" },
];
/** Below so many answers a share says little. */
const ENOUGH = 10;
/** Who is sure should be right this often. */
const SURE = 0.9;

/** How often answers were right at each level of confidence; null where none was told. */
export function calibrationFigure(calibration: Progress["calibration"]): FigureView | null {
  if (LEVELS.every(({ level }) => calibration[level].answers === 0)) return null;
  return {
    sentence: sentenceOf(calibration),
    rowHead: "You said",
    columns: [
      { name: "Right", unit: "percent", look: "filled" },
      { name: "Answers", unit: "count", look: "table" },
    ],
    rows: LEVELS.map(({ level, name }) => ({
      label: name,
      name,
      values: [shareOf(calibration, level), calibration[level].answers],
    })),
    top: 1,
  };
}

function shareOf(calibration: Progress["calibration"], level: Confidence): number | null {
  const { answers, right } = calibration[level];
  return answers === 0 ? null : right / answers;
}

function sentenceOf(calibration: Progress["calibration"]): string {
  const sure = shareOf(calibration, "sure");
  const guess = shareOf(calibration, "guess");
  if (sure === null)
    return `You were never sure yet${guess === null ? "" : `; ${percent(guess)} of your guesses were right`}.`;
  const found = `When you were sure, you were right ${percent(sure)} of the time`;
  const guesses = guess === null ? "" : `; of your guesses ${percent(guess)} were right`;
  if (calibration.sure.answers < ENOUGH) return `${found}${guesses}. These are few answers yet.`;
  return `${found}${guesses}.${sure < SURE ? " Look twice at what you feel sure of." : ""}`;
}
