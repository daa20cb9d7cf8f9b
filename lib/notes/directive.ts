import type { Html } from "mdast";
import { commentPosition, onlyComments } from "./comment";
import type { Directive } from "./model";
import { collapseSpace } from "./normalise";
import type { SourceText } from "./source-text";

export const DIRECTIVE_NAMES = ["ask", "skip", "level", "practice", "cards", "why"] as const;
const LEVEL = /^(?:recall|apply|analyse)$/;

/** A comment in the form of a directive, with a name that need not be known. */
export interface DirectiveComment {
  readonly name: string;
  readonly argument: string | null;
  readonly value: string;
  readonly position: Directive["position"];
}

const FORM = /^([A-Za-z][\w-]{0,40})\s*(?:\(([^()\n]{0,200})\))?\s*(?::([\s\S]*))?$/;

/** The comments of an HTML node as directives; null when the node holds more than comments. */
export function readComments(node: Html, source: SourceText): readonly DirectiveComment[] | null {
  const comments = onlyComments(node.value);
  if (comments === null) return null;
  const offset = node.position?.start.offset ?? 0;
  return comments.flatMap((comment) => {
    const match = FORM.exec(comment.words);
    if (match === null) return [];
    const argument = match[2] === undefined ? null : collapseSpace(match[2]);
    const position = commentPosition(comment, offset, source);
    return [{ name: match[1] ?? "", argument, value: collapseSpace(match[3] ?? ""), position }];
  });
}

/** The comment as a directive, if its name is one of ours and it has a value that can be used. */
export function asDirective(comment: DirectiveComment): Directive | null {
  const name = DIRECTIVE_NAMES.find((known) => known === comment.name.toLowerCase());
  return name === undefined || !hasValue(name, comment.value) ? null : { ...comment, name };
}

/** Says whether a directive of this name can be used with this value. */
export function hasValue(name: Directive["name"], value: string): boolean {
  return isBare(name) || (name === "level" ? LEVEL.test(value) : value !== "");
}

/** Whether the name says it all, so that no value follows. */
export function isBare(name: string): boolean {
  return name === "skip" || name === "practice" || name === "cards";
}
