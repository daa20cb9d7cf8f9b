import type { MethodProgram, RestProgram } from "./deploy/program";
import { Exchange } from "./exchange";
import type { Stage } from "./model/stage";
import type { Overrides } from "./vtl/scope";

/** A request to a REST API. */
export class RestExchange extends Exchange {
  /** Overrides that templates have set so far. */
  overrides: Overrides | undefined;
  /** Status that a mock's template yields. */
  mockStatus: number | null = null;
  cacheKey: string | null = null;
  /** Whether the answer carries a warning that an invalidation was ignored. */
  warnsOfCacheControl = false;
  private chosen: RestTarget | null = null;

  /** The deployment that the stage shows; null until the stage is known. */
  program: RestProgram | null = null;

  /** Gateway responses as they were deployed; none before the stage is known. */
  get customised(): Pick<RestProgram["api"], "gatewayResponses"> {
    return this.program?.api ?? {};
  }

  /** What the path leads to. Throws before the route is known: phases behind it need it. */
  get target(): RestTarget {
    if (this.chosen === null) throw new Error("no target before the route phase");
    return this.chosen;
  }

  set target(target: RestTarget) {
    this.chosen = target;
  }

  get route(): string | null {
    return this.chosen?.method.path ?? null;
  }
}

export interface RestTarget {
  readonly program: RestProgram;
  readonly method: MethodProgram;
  readonly stage: Stage;
}
