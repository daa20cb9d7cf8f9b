import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { loadJsonata, type MachineType, type ValidateOptions, validate } from "@/lib/asl";
import type { EditorProblem } from "./problems";

type JsonataParser = NonNullable<ValidateOptions["jsonata"]>;

/** What is wrong with a definition, as it is typed. Expressions in JSONata are looked into once their parser is here. */
export function useProblems(text: string, type: MachineType): readonly EditorProblem[] {
  const settled = useDeferredValue(text);
  const jsonata = useJsonata(settled.includes("{%"));
  return useMemo(() => {
    const options = { type, placeholders: true, ...(jsonata === null ? {} : { jsonata }) };
    return validate(settled, options).map(({ position: { start, end }, severity, message, fix }) => ({
      offset: start.offset,
      length: end.offset - start.offset,
      line: start.line,
      severity: severity === "ERROR" ? "error" : "warning",
      message,
      fix,
    }));
  }, [settled, type, jsonata]);
}

function useJsonata(wanted: boolean): JsonataParser | null {
  const [parser, setParser] = useState<{ readonly parse: JsonataParser } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    loadJsonata().then(
      (parse) => left || setParser({ parse }),
      // Without it the rest is still checked, and the run tells.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return wanted ? (parser?.parse ?? null) : null;
}
