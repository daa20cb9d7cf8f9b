import { assertNever } from "@/lib/util";
import type { Step } from "./step";

/** Steps as Jayway writes them in its messages: `['a'][0]`. */
export function printSteps(steps: readonly Step[]): string {
  return steps.map(printStep).join("");
}

function printStep(step: Step): string {
  switch (step.kind) {
    case "child":
      return `['${step.name}']`;
    case "children":
      return `[${step.names.map((name) => `'${name}'`).join(",")}]`;
    case "index":
      return `[${step.index}]`;
    case "indexes":
      return `[${step.indexes.join(",")}]`;
    case "slice":
      return `[${step.from ?? ""}:${step.to ?? ""}]`;
    case "wildcard":
      return "[*]";
    case "descent":
      return "..";
    case "filter":
      return "[?]";
    case "function":
      return `.${step.name}()`;
    default:
      return assertNever(step);
  }
}
