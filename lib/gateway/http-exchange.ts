import type { HttpProgram, RouteProgram } from "./deploy/program";
import { Exchange } from "./exchange";

/** A request to an HTTP API. */
export class HttpExchange extends Exchange {
  /** Null for a preflight request that no route takes. */
  chosenRoute: RouteProgram | null = null;
  program: HttpProgram | null = null;

  /** Throws before the route is known. */
  get target(): RouteProgram {
    if (this.chosenRoute === null) throw new Error("no route before the route phase");
    return this.chosenRoute;
  }

  get route(): string | null {
    return this.chosenRoute?.key ?? null;
  }
}
