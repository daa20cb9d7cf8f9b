import type { Json, JsonObject } from "@/lib/asl";
import { failure, jsonDepth, type Result, success } from "@/lib/util";
import { type Placeholder, placeholdersOf } from "./placeholders";

/** A definition as a file brings it, with the placeholders that have to be filled before it can run. */
export interface ImportedDefinition {
  readonly definition: string;
  readonly placeholders: readonly Placeholder[];
}

/** The service takes definitions of up to 1 MB; a template may hold more than one. */
const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 500;

/** Types of resources whose definition is a state machine. */
const MACHINES = new Set(["AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"]);

/**
 * Reads what a file or the clipboard holds: a definition, with placeholders or without, or a CloudFormation or SAM template in JSON, of
 * which the first state machine is taken. The error is a sentence for the learner.
 */
export function readImport(text: string): Result<ImportedDefinition, string> {
  if (text.length > MAX_LENGTH) return failure("This file is larger than any definition.");
  const source = text.replace(/^\uFEFF/, "");
  if (jsonDepth(source) > MAX_DEPTH) return failure(`This file nests deeper than ${MAX_DEPTH} levels.`);
  const template = readTemplate(source);
  const definition = template ?? (/"States"\s*:/.test(source) && source.trimStart().startsWith("{") ? source : null);
  if (definition !== null) return success({ definition, placeholders: placeholdersOf(definition) });
  if (/^\s*(?:StartAt|Resources|AWSTemplateFormatVersion|Transform)\s*:/m.test(source))
    return failure("This is YAML. Export the definition as JSON, such as from the console, and import that.");
  return failure("This holds no state machine: there are no States in it.");
}

/** The definition of the first state machine in a template; null where the text is no template. */
function readTemplate(text: string): string | null {
  const resources = objectOf(parse(text)?.Resources);
  for (const resource of Object.values(resources ?? {})) {
    const { Type: type, Properties: properties } = objectOf(resource) ?? {};
    if (typeof type === "string" && MACHINES.has(type)) return definitionIn(objectOf(properties) ?? {});
  }
  return null;
}

function definitionIn({ Definition: definition, DefinitionString: text }: JsonObject): string | null {
  if (definition !== undefined) return JSON.stringify(definition, null, 2);
  if (typeof text === "string") return text;
  const substituted = objectOf(text)?.["Fn::Sub"];
  const [first] = Array.isArray(substituted) ? (substituted as readonly Json[]) : [substituted];
  return typeof first === "string" ? first : null;
}

function parse(text: string): JsonObject | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function objectOf(value: Json | undefined): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}
