import type { Finding } from "../finding";
import { type Reference, referencesIn } from "../jsonata-references";
import { type JsonataText, jsonataTextsIn } from "../jsonata-texts";
import type { Rule } from "./rule";

/** Developer guide, "Reserved variable $states" and States Language, "JSONata": what an expression can read in which field. */
export const jsonataReference: Rule = {
  name: "jsonata-reference",
  severity: "ERROR",
  *check(definition, { parse }): Generator<Finding> {
    if (parse === null) return;
    for (const text of jsonataTextsIn(definition)) {
      const parsed = parse(text.expression);
      const messages =
        "ast" in parsed ? Array.from(referencesIn(parsed.ast), (reference) => problemOf(reference, text)) : [];
      for (const message of new Set(messages)) {
        if (message === null) continue;
        const fix = "Input, result and context are members of $states; variables have a $ in front.";
        yield { code: "UNSUPPORTED_JSONATA_EXPRESSION", message, span: text.node, at: text.node, fix };
      }
    }
  },
};

function problemOf(reference: Reference, text: JsonataText): string | null {
  if (reference.kind === "context") return `Reference to '${reference.name}' at the top level is not supported.`;
  return membersFor(text).includes(reference.member) ? null : `Field '$states.${reference.member}' does not exist.`;
}

const ALWAYS = ["input", "context"];

/** `errorOutput` is for a catcher's Output and Assign, `result` for those of the state that had one. */
function membersFor({ field: { field, object } }: JsonataText): readonly string[] {
  if (field.name !== "Output" && field.name !== "Assign") return ALWAYS;
  if (object.node.parent?.step === "Catch") return [...ALWAYS, "errorOutput"];
  const type = object.state?.type;
  const ownsResult = object.state?.node === object.node && (type === "Task" || type === "Parallel" || type === "Map");
  return ownsResult ? [...ALWAYS, "result"] : ALWAYS;
}
