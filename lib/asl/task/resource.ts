import { eventCode } from "../history/event-code";

/** What a Task's Resource stands for. */
export type Resource =
  | { readonly kind: "lambda"; readonly arn: string }
  | { readonly kind: "activity"; readonly arn: string }
  | {
      readonly kind: "service";
      readonly arn: string;
      /** `dynamodb`, `aws-sdk:dynamodb` … */
      readonly resourceType: string;
      /** `putItem`, `startExecution.sync:2` … */
      readonly resource: string;
      readonly pattern: "request-response" | "sync" | "token";
    };

/**
 * Reads a Resource: a Lambda function, an activity, or else a service integration (developer guide, "Integrating services"). Text that
 * is no ARN counts as a function's, so that placeholders run.
 */
export function parseResource(arn: string): Resource {
  const [, action = arn, suffix = ""] = /^(.*?)(\.sync(?::2)?|\.waitForTaskToken)?$/s.exec(arn) ?? [];
  const service = /^arn:[^:]+:states:[^:]*:[^:]*:(?!activity:)(.+):([^:]+)$/.exec(action);
  if (service !== null) {
    const [, resourceType = "", name = ""] = service;
    const pattern = suffix.startsWith(".sync") ? "sync" : suffix === "" ? "request-response" : "token";
    return { kind: "service", arn, resourceType, resource: name + suffix, pattern };
  }
  return /^arn:[^:]+:states:.*:activity:/.test(arn) ? { kind: "activity", arn } : { kind: "lambda", arn };
}

/** Whether the request may hold a task token. */
export function hasToken(resource: Resource): boolean {
  return resource.kind === "service" && resource.pattern !== "request-response";
}

/** Whether somebody can send heartbeats for it. */
export function hasHeartbeat(resource: Resource): boolean {
  return resource.kind === "activity" || hasToken(resource);
}

/** Codes of the events of an attempt. */
export interface TaskEvents {
  readonly scheduled: number;
  readonly started: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly timedOut: number;
}

export function taskEvents(resource: Resource): TaskEvents {
  const prefix = eventPrefix(resource);
  return {
    scheduled: eventCode(`${prefix}Scheduled`),
    started: eventCode(`${prefix}Started`),
    succeeded: eventCode(`${prefix}Succeeded`),
    failed: eventCode(`${prefix}Failed`),
    timedOut: eventCode(`${prefix}TimedOut`),
  };
}

function eventPrefix(resource: Resource): "Task" | "LambdaFunction" | "Activity" {
  if (resource.kind === "service") return "Task";
  return resource.kind === "lambda" ? "LambdaFunction" : "Activity";
}

/** What the service calls it where its result is too large. */
export function shortName(resource: Resource): string {
  return resource.kind === "service" ? resource.resourceType : resource.arn;
}
