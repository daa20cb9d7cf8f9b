import { isObject, type Json } from "@/lib/util";
import { compileModel } from "../json-schema/compile-model";
import { parsePolicy } from "../policy/parse-policy";
import type { TextDiagnostic } from "./diagnostic";
import { escapeKey } from "./pointer";
import { readSource } from "./read-source";

interface Problem {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What is wrong with the text of a policy, the first thing only. */
export function diagnosePolicy(text: string): readonly TextDiagnostic[] {
  return diagnose(text, (document) => {
    const policy = parsePolicy(document);
    return policy.ok ? [] : [policy.error];
  });
}

/** What is wrong with the text of an object of models by name, as they may refer to each other: the first thing of each. */
export function diagnoseModels(text: string): readonly TextDiagnostic[] {
  return diagnose(text, (document) => {
    if (!isObject(document)) return [{ message: "Expected an object of models by name.", path: [] }];
    return Object.keys(document).flatMap((name) => {
      const model = compileModel(name, document);
      return model.ok ? [] : [model.error];
    });
  });
}

function diagnose(text: string, rule: (document: Json) => readonly Problem[]): readonly TextDiagnostic[] {
  const source = readSource(text);
  if (source.diagnostics.length > 0) return source.diagnostics;
  return rule(source.root).map(({ message, path }) => {
    const pointer = path.map((key) => `/${escapeKey(String(key))}`).join("");
    return { severity: "ERROR", message, fix: null, pointer, position: source.positionOf(pointer) };
  });
}
