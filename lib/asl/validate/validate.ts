import type { Json } from "../json";
import type { MachineType } from "../model";
import { MAX_DIAGNOSTICS } from "./api-results";
import type { Definition } from "./definition";
import type { DefinitionDiagnostic } from "./diagnostic";
import type { Finding } from "./finding";
import { type JsonataParser, jsonataParser } from "./jsonata-ast";
import { Locator } from "./locator";
import { readDefinition, readState } from "./read-definition";
import { readSource } from "./read-source";
import { FIELD_RULES, FLOW_RULES } from "./rules/all-rules";
import type { Rule, RuleContext } from "./rules/rule";

/** How to look at a definition. */
export interface ValidateOptions {
  /** Express workflows allow less. STANDARD unless given. */
  readonly type?: MachineType;
  /** Understands `${…}` of CloudFormation and SAM, quoted and unquoted, as a value that is not known yet. Off unless asked for. */
  readonly placeholders?: boolean;
  /** The loaded `jsonata` package; without it `{% … %}` expressions are not parsed. */
  readonly jsonata?: JsonataParser;
  /** The definition is one state by itself, as TestState takes it. */
  readonly state?: boolean;
}

/**
 * What is wrong with a state machine definition, after the States Language specification and what AWS Step Functions answers to
 * CreateStateMachine. Linear in the size of the definition; never throws.
 *
 * @param source the definition's text; or the parsed definition, whose positions are those of `JSON.stringify(source, null, 2)`
 * @returns findings about fields in the order of the text, then those about transitions; empty if all is well
 */
export function validate(source: string | Json, options: ValidateOptions = {}): readonly DefinitionDiagnostic[] {
  const text = typeof source === "string" ? source : printed(source);
  const { type = "STANDARD", placeholders = false, jsonata = null } = options;
  const read = readSource(text, placeholders);
  const located = new Locator(text);
  if ("code" in read) return [located.diagnostic(read, "ERROR")];
  const definition = options.state ? readState(read, type) : readDefinition(read, type);
  const context = { type, parse: jsonata === null ? null : jsonataParser(jsonata) };
  const found = run(FIELD_RULES, definition, context).sort(
    (left, right) => left.finding.span.offset - right.finding.span.offset,
  );
  if (!options.state) found.push(...run(FLOW_RULES, definition, context));
  return found.slice(0, MAX_DIAGNOSTICS).map(({ finding, severity }) => located.diagnostic(finding, severity));
}

interface Found extends Pick<Rule, "severity"> {
  readonly finding: Finding;
}

function run(rules: readonly Rule[], definition: Definition, context: RuleContext): Found[] {
  const found: Found[] = [];
  for (const { severity, check } of rules) {
    let count = 0;
    for (const finding of check(definition, context)) {
      if (++count > MAX_DIAGNOSTICS) break;
      found.push({ finding, severity });
    }
  }
  return found;
}

/** A value that is no JSON, such as one that contains itself, has no text; the reader tells what is wrong with that. */
function printed(source: Json): string {
  try {
    return JSON.stringify(source, null, 2) ?? "";
  } catch {
    return "";
  }
}
