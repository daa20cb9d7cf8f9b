import type { RestExchange } from "./rest-exchange";

/** The method as settings name it: `/path/METHOD`, with the method of the call. */
export function methodPath({ target, request }: RestExchange): string {
  return `${target.method.path}/${request.method}`;
}
