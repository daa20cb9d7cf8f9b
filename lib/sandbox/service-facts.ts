import type { Json, Prices } from "@/lib/asl";

/** A service that a task can call, with what it usually answers. */
export interface ReadyService {
  readonly name: string;
  /** A part of the `Resource` of tasks that call it. */
  readonly resource: string;
  readonly answer: Json;
  /** Names of errors that it fails with. */
  readonly errors: readonly string[];
}

/** Prices with where and when they hold. */
export interface PriceList extends Prices {
  /** A sentence on Region, currency and date. */
  readonly about: string;
}

/** What the sandbox knows of services, from the content. */
export interface ServiceFacts {
  readonly services: readonly ReadyService[];
  readonly prices: PriceList;
}

/** The service that a task's `Resource` calls: the one with the longest part in it. */
export function serviceOf(services: readonly ReadyService[], resource: string): ReadyService | undefined {
  const fitting = services.filter((service) => resource.includes(service.resource));
  return fitting.sort((a, b) => b.resource.length - a.resource.length)[0];
}
