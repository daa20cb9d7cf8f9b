"use client";

import { type GatewaySetup, packGatewaySetup, setupProblems, type TextProblem } from "@/lib/sandbox/gateway";
import type { Json } from "@/lib/util";
import type { DiagnoseAsk } from "../../worker/text-calls";
import { CodeArea } from "./code-area";
import { useDiagnosis } from "./use-diagnosis";
import { useDraft } from "./use-draft";

interface JsonFieldProps {
  readonly label: string;
  /** Any plain value; the types of its optional members do not say that they are JSON. */
  readonly value: unknown;
  readonly placeholder?: string;
  readonly language?: DiagnoseAsk["language"];
  /** The setup with another value, whatever that is; undefined for an empty field. It is taken where it is one that can be. */
  readonly put: (value: never) => GatewaySetup;
  readonly edit: (setup: GatewaySetup) => void;
}

/** A part of the setup as JSON. While it is broken, the last good one holds. */
export function JsonField({ label, value, placeholder, language, put, edit }: JsonFieldProps) {
  const [text, type] = useDraft(jsonText(value));
  const problems = readPart(text, put).problems;
  const told = useDiagnosis(problems.length === 0 ? language : undefined, text);
  const change = (next: string): void => {
    const read = readPart(next, put);
    type(next, read.setup === null ? jsonText(value) : jsonText(read.value));
    if (read.setup !== null) edit(read.setup);
  };
  return (
    <CodeArea
      label={label}
      value={text}
      onChange={change}
      problems={[...problems, ...told]}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  );
}

interface ReadPart {
  readonly value: unknown;
  /** Null where the text is broken. */
  readonly setup: GatewaySetup | null;
  readonly problems: readonly TextProblem[];
}

function readPart(text: string, put: (value: never) => GatewaySetup): ReadPart {
  const parsed = parseJson(text);
  if (!("value" in parsed)) return { value: null, setup: null, problems: [parsed] };
  const { value } = parsed;
  // Whatever was typed is tried; the reader of stored setups judges it.
  const setup = put(value as never);
  const problems = setupProblems(packGatewaySetup(setup)).map(({ pointer, message }) => ({
    line: 1,
    severity: "ERROR" as const,
    message: `${pointer} ${message}.`,
    fix: null,
  }));
  return { value, setup: problems.length === 0 ? setup : null, problems };
}

function parseJson(text: string): { readonly value: Json | undefined } | TextProblem {
  if (text.trim() === "") return { value: undefined };
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, offset).split("\n").length;
    return { line, severity: "ERROR", message: "This is no JSON. The last good value holds.", fix: null };
  }
}

function jsonText(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value, null, 2);
}
