import type { EventRow, Moment, RunRecord, VisitRow } from "../model";

/** What happens at a moment, in one sentence. */
export function momentSentence(record: RunRecord, moment: Moment): string {
  if (moment === 0) return "Nothing has happened yet.";
  const event = record.events.at(moment - 1);
  const visit = event.visit === -1 ? null : record.visits.at(event.visit);
  const sentence = visit === null ? executionSentence(event) : visitSentence(event, visit);
  const end = moment === record.events.length ? endSentence(record) : "";
  return end === "" ? sentence : `${sentence} ${end}`;
}

function executionSentence({ type, note }: EventRow): string {
  switch (type) {
    case "ExecutionStarted":
      return "The execution starts.";
    case "ExecutionSucceeded":
      return "The execution succeeds.";
    case "ExecutionFailed":
      return note === "" ? "The execution fails." : `The execution fails with ${note}.`;
    case "ExecutionTimedOut":
      return "The execution times out.";
    case "ExecutionAborted":
      return "The execution is aborted.";
    default:
      return `${type}.`;
  }
}

/** What there is to say beside the last event where the simulation, not the machine, came to an end. */
function endSentence({ outcome, endedBy }: RunRecord): string {
  if (endedBy === "learner") return "You stopped the run here.";
  if (endedBy === "clock") return "The simulation took too long and was cut off here.";
  return outcome.status === "STOPPED" ? `The simulation stops here: more ${outcome.limit} than it allows.` : "";
}

function visitSentence(event: EventRow, visit: VisitRow): string {
  const { state } = visit;
  const { type, note } = event;
  if (type.endsWith("StateEntered")) return entrySentence(visit);
  if (type.endsWith("StateExited")) return exitSentence(visit);
  if (type.startsWith("MapIteration")) return `${state}: ${note} ${verbOf(type)}.`;
  if (type.startsWith("MapRun")) return `The Map Run of ${state} ${verbOf(type)}.`;
  if (type.endsWith("StateAborted")) return `${state} is given up, because something beside it failed.`;
  if (type === "MapStateStarted") return `${state} starts with ${note === "" ? "its items" : note}.`;
  if (type === "EvaluationFailed") return `${state} has an expression that can't be evaluated: ${note}.`;
  if (type.startsWith("MapState") || type.startsWith("ParallelState")) return `${state} ${verbOf(type)}.`;
  return attemptSentence(event, visit);
}

function entrySentence({ state, type, lane, parent }: VisitRow): string {
  if (type === "Wait") return `${state} is entered and waits.`;
  if (type === "Fail") return `${state} is entered and fails.`;
  return parent === -1 || lane === null
    ? `${state} is entered.`
    : `${state} is entered, number ${lane + 1} beside others.`;
}

function exitSentence({ state, type, next, caught, parent, attempts }: VisitRow): string {
  const where = next ?? "the end";
  if (caught !== null) {
    const why = attempts.length > 1 ? "is out of retries" : "fails";
    return `${state} ${why}; the catcher for ${caught} goes to ${where}.`;
  }
  if (next === null) return parent === -1 ? `${state} is the last state.` : `${state} ends its branch.`;
  return type === "Choice" ? `${state} chooses ${next}.` : `${state} is done and hands over to ${next}.`;
}

function attemptSentence({ id, type, note }: EventRow, { state, attempts }: VisitRow): string {
  const number = attempts.findLastIndex(({ scheduledEventId }) => scheduledEventId <= id) + 1;
  const which = attempts.length > 1 ? `, attempt ${number},` : "";
  if (type.endsWith("Scheduled"))
    return number > 1 ? `${state} tries again ${note}.` : `${state} calls ${note === "" ? "its task" : note}.`;
  if (type.endsWith("Started")) return `${state}${which} is under way.`;
  if (type.endsWith("Submitted")) return `${state}${which} has handed its work over and waits for the end of it.`;
  if (type.endsWith("TimedOut")) return `${state}${which} times out.`;
  if (type.endsWith("Failed")) return `${state}${which} fails${note === "" ? "" : ` with ${note}`}.`;
  return `${state}${which} gets its result.`;
}

function verbOf(type: string): string {
  const verbs = {
    Started: "starts",
    Succeeded: "succeeds",
    Failed: "fails",
    Aborted: "is given up",
    Redriven: "goes on",
  };
  return Object.entries(verbs).find(([ending]) => type.endsWith(ending))?.[1] ?? "goes on";
}
