import { loadExamShelf } from "@/app/exams";
import { type Library, loadLibrary, rebuildBank } from "@/app/library";
import { drawForms, lintForms } from "@/lib/exam";
import type { LintReport } from "@/lib/quiz";
import { lintBank } from "@/lib/quiz/bank";

const FORMS = 90;

/** What the linter says of the bank and of exam forms drawn from it. Worked out once for each state of the library. */
export function loadQuality(): LintReport {
  const library = loadLibrary();
  const known = reports.get(library) ?? lint(library);
  reports.set(library, known);
  return known;
}

const reports = new WeakMap<Library, LintReport>();

function lint({ bank, topics }: Library): LintReport {
  const report = lintBank(
    bank,
    rebuildBank(),
    topics.flatMap(({ lessons }) => lessons),
  );
  const blueprints = loadExamShelf().offers.map(({ blueprint }) => blueprint);
  return { ...report, figures: [...report.figures, ...lintForms(drawForms(bank.items, blueprints, FORMS))] };
}
