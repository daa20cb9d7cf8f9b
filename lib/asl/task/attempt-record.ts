import { type Details, failureDetails, type Subject } from "../history/details";
import type { Json } from "../json";
import type { Attempt, EventType } from "../model";
import type { TaskTarget } from "./call-task";
import type { Resource } from "./resource";

/** The limits and rights of a task call. */
export interface TaskTerms {
  readonly timeoutSeconds: number | null;
  readonly heartbeatSeconds: number | null;
  readonly credentials: Json | null;
}

/** An attempt under way, and the subject of its events. */
export class AttemptRecord implements Attempt, Subject {
  scheduledEventId = 0;
  outcome: Attempt["outcome"] = { type: "running" };
  submitted: Json = {};
  worker: string | null = null;

  constructor(
    readonly target: TaskTarget,
    readonly region: string,
    readonly request: Json,
    readonly terms: TaskTerms,
    readonly token: string | null,
  ) {}

  get resource(): Resource {
    return this.target.resource;
  }

  details(type: EventType): Details {
    if (type.endsWith("Scheduled")) return this.scheduled();
    const named = this.named();
    if (type.endsWith("Submitted")) return { ...named, output: this.submitted };
    if (type === "ActivityStarted") return this.worker === null ? {} : { workerName: this.worker };
    const { outcome } = this;
    if (type.endsWith("Started") || outcome.type === "running") return named;
    if (outcome.type === "success") return { ...named, output: outcome.output };
    return { ...named, ...failureDetails(outcome.error, outcome.cause) };
  }

  private named(): Details {
    const { resource } = this;
    return resource.kind === "service" ? { resource: resource.resource, resourceType: resource.resourceType } : {};
  }

  private scheduled(): Details {
    const { resource, request, terms } = this;
    const details: Record<string, Json> =
      resource.kind === "service"
        ? { ...this.named(), parameters: request, region: this.region }
        : { resource: resource.arn, input: request };
    if (terms.timeoutSeconds !== null) details.timeoutInSeconds = terms.timeoutSeconds;
    if (terms.heartbeatSeconds !== null && resource.kind !== "lambda")
      details.heartbeatInSeconds = terms.heartbeatSeconds;
    if (terms.credentials !== null) details.taskCredentials = terms.credentials;
    return details;
  }
}
