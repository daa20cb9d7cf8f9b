import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type JsonObject, type Result, success } from "@/lib/util";
import { collectEvidence, DRILL_LOG_FORMAT } from "../gateway/collect-evidence";
import type { Drill, DrillEvidence } from "../gateway/drill";
import type { GatewaySetup } from "../gateway/model";
import { codesOf, lacks } from "./exercise-parts";
import { readGatewayExercise, type SolutionCode } from "./gateway-exercise";
import { readJson } from "./gateway-start";
import { withTokens } from "./name-tokens";
import { lineOf, problemAt } from "./place";
import { readCauses } from "./read-causes";
import { readTraffic } from "./read-traffic";
import { idOf, paragraphsOf, sectionOf } from "./section-parts";

/** A file of a drill, read, with the order in which it is listed and the fences that {@link checkDrill} tries. */
export interface DrillFile {
  readonly drill: Drill;
  readonly order: number;
  readonly note: Note;
  readonly start: Code;
  readonly solutions: readonly SolutionCode[];
}

/**
 * Reads a drill. Besides what a mission has: the complaint above the faulty case; sections `Traffic` (a `json` fence of requests, which
 * are sent now, so that logs and metrics are the engine's), `Causes` (a checkbox list, the reason quoted under each) and `Repair` (what
 * is to be brought about).
 */
export function parseDrill(text: string, file: string): Result<DrillFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const exercise = readGatewayExercise(note);
  if (!exercise.ok) return exercise;
  const { parts, start, source, checks, solutions } = exercise.value;
  const setup = withAccessLog(exercise.value.setup);
  const evidence = readEvidence(note, source, setup);
  const causes = readCauses(sectionOf(note, "causes")?.blocks ?? []);
  const repair = paragraphsOf(sectionOf(note, "repair")?.blocks ?? []);
  const found = [
    ...(evidence.ok ? [] : [evidence.error]),
    ...(causes.ok ? [] : [lacks(note, `a section \`Causes\` with four or five of them: it ${causes.error}`)]),
    ...(repair.length === 0 ? [lacks(note, "a section `Repair` that says what is to be brought about")] : []),
  ];
  if (!evidence.ok || !causes.ok || found.length > 0) return failure(found);
  const { title, order } = note.meta;
  const drill: Drill = {
    ...{ id: idOf(file), title, level: parts.level, complaint: parts.goal, causes: causes.value, repair },
    ...{ evidence: evidence.value, hints: parts.hints, start: setup, checks },
    solutions: solutions.map(({ code }) => code.value),
  };
  return success({ drill, order: order ?? Number.POSITIVE_INFINITY, note, start, solutions });
}

/** Lets the traffic meet the faulty setup. */
function readEvidence(note: Note, source: JsonObject, setup: GatewaySetup): Result<DrillEvidence, Diagnostic> {
  const [code] = codesOf(sectionOf(note, "traffic")?.blocks ?? [], "json");
  if (code === undefined) return failure(lacks(note, "a section `Traffic` with a `json` fence"));
  const list = readJson(code.value);
  const traffic = list.ok ? readTraffic(list.value, source, setup) : list;
  if (traffic.ok) {
    const { arrivals, logged, tokens } = traffic.value;
    return success(collectEvidence(withTokens(setup, tokens), arrivals, logged));
  }
  const message = `The traffic can not be sent: it ${traffic.error}.`;
  return failure(
    problemAt(note, lineOf(note, code.position), "sandbox-file", message, "Correct the list of requests."),
  );
}

/** An incident leaves lines of an access log, whatever the case says. */
function withAccessLog(setup: GatewaySetup): GatewaySetup {
  const { stage } = setup;
  return { ...setup, stage: { ...stage, accessLogFormat: stage.accessLogFormat ?? DRILL_LOG_FORMAT } };
}
