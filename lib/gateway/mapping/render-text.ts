import { evaluate, type Sources } from "./evaluate";
import { parseReference } from "./parse-expression";

const REFERENCE =
  /\$(?:\{((?:context|stageVariables|method\.request)\.[\w.-]+)\}|((?:context|stageVariables|method\.request)(?:\.[\w-]+)+))/g;

/**
 * A text with `$context.…`, `$stageVariables.…` and `$method.request.…` replaced, with or without braces: templates of gateway responses and
 * formats of access logs, which are no VTL, and addresses of integrations. `absent` stands for what is not there.
 */
export function renderText(text: string, sources: Sources, absent = ""): string {
  return text.replace(REFERENCE, (_, inBraces: string | undefined, plain: string | undefined) => {
    const reference = parseReference(inBraces ?? plain ?? "");
    return (reference.ok ? evaluate(reference.value, sources) : undefined) ?? absent;
  });
}
