import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import type { EditorProblem } from "./problems";

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

/** What keeps a text from being JSON: the first error, as the others mostly follow from it. */
export function jsonProblems(text: string): readonly EditorProblem[] {
  const errors: ParseError[] = [];
  parse(text, errors, STRICT);
  const first = errors[0];
  if (first === undefined) return [];
  const { error, offset, length } = first;
  const message = WORDS[printParseErrorCode(error)] ?? "This is no JSON.";
  const line = text.slice(0, offset).split("\n").length;
  return [{ offset, length: Math.max(1, length), line, severity: "error", message, fix: null }];
}

/** By the library's names of errors. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "Texts stand in double quotes; true, false and null don't.",
  InvalidNumberFormat: "This is no number.",
  PropertyNameExpected: "A key in double quotes is expected here.",
  ValueExpected: "A value is expected here.",
  ColonExpected: "A colon is expected here.",
  CommaExpected: "A comma is expected here.",
  CloseBraceExpected: "A closing brace is missing.",
  CloseBracketExpected: "A closing bracket is missing.",
  EndOfFileExpected: "Nothing may follow the value.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfComment: "JSON has no comments.",
  UnexpectedEndOfString: "The text does not end in its line.",
};
