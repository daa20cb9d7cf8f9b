import type { PolicyVerdict } from "../model/request";
import { holds } from "./condition";
import type { ListTest, Policy, PrincipalTest, Statement } from "./policy";

/** What a policy is asked: may this caller do this? */
export interface PolicyQuestion {
  /** ARN of the caller, or `anonymous`. */
  readonly principal: string;
  readonly action: string;
  /** ARN of the method: `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`. */
  readonly resource: string;
  /** Condition keys of the request, such as `aws:SourceIp`. */
  readonly conditions: Readonly<Record<string, string | undefined>>;
}

/** What one policy says: a deny beats every allow, and neither is silence. */
export function evaluatePolicy(policy: Policy, question: PolicyQuestion): PolicyVerdict {
  const effects = policy.statements.filter((statement) => applies(statement, question)).map(({ effect }) => effect);
  if (effects.includes("Deny")) return "Deny";
  return effects.includes("Allow") ? "Allow" : "silent";
}

function applies(statement: Statement, question: PolicyQuestion): boolean {
  return (
    (statement.principal === null || isMeant(statement.principal, question.principal)) &&
    matches(statement.actions, [question.action]) &&
    matches(statement.resources, namesOf(question.resource)) &&
    statement.conditions.every((condition) => holds(condition, conditionValue(question, condition.key)))
  );
}

function matches({ negated, patterns }: ListTest, texts: readonly string[]): boolean {
  return texts.some(patterns.match) !== negated;
}

/** In a resource policy the method may go by its short name: `execute-api:/STAGE/METHOD/PATH` (`apigateway-resource-policies-examples`). */
function namesOf(arn: string): readonly string[] {
  const method = /^arn:[^:]*:execute-api:[^:]*:[^:]*:[^/]*(\/[\s\S]*)$/.exec(arn)?.[1];
  return method === undefined ? [arn] : [arn, `execute-api:${method}`];
}

function isMeant({ negated, anyone, names }: PrincipalTest, caller: string): boolean {
  return (anyone || names.some((name) => namesCaller(name, caller))) !== negated;
}

/** A caller goes by its ARN; an account stands for all in it, as its number or the ARN of its root; a role stands for its sessions. */
function namesCaller(name: string, caller: string): boolean {
  if (name === caller) return true;
  const [, partition = "", account = ""] = /^arn:([^:]*):(?:iam|sts)::(\d+):/.exec(caller) ?? [];
  if (account === "") return false;
  const role = /:assumed-role\/([^/]+)\//.exec(caller)?.[1];
  const others = [account, `arn:${partition}:iam::${account}:root`];
  return (role === undefined ? others : [...others, `arn:${partition}:iam::${account}:role/${role}`]).includes(name);
}

function conditionValue({ conditions }: PolicyQuestion, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return Object.entries(conditions).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
