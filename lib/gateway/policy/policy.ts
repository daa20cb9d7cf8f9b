import type { Condition } from "./condition";
import type { Patterns } from "./patterns";

/** A policy document: of an API, an endpoint, an identity, or what a Lambda authorizer returned. */
export interface Policy {
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly effect: "Allow" | "Deny";
  /** Whom it is about; null where it names nobody, as in an identity's policy. */
  readonly principal: PrincipalTest | null;
  readonly actions: ListTest;
  readonly resources: ListTest;
  readonly conditions: readonly Condition[];
}

/** Whether one of a list matches, or, with `Not…`, none. */
export interface ListTest {
  readonly negated: boolean;
  readonly patterns: Patterns;
}

export interface PrincipalTest {
  readonly negated: boolean;
  readonly anyone: boolean;
  readonly names: readonly string[];
}

export interface PolicyProblem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Where: names and indexes from the document's root. */
  readonly path: readonly (string | number)[];
}
