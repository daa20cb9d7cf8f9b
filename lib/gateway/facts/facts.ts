import { ACCESS_FACTS } from "./access-facts";
import { HTTP_API_FACTS } from "./http-api-facts";
import { INTEGRATION_FACTS } from "./integration-facts";
import { REQUEST_FACTS } from "./request-facts";

/** What the engine goes by, named by the trace. */
export const FACTS = { ...REQUEST_FACTS, ...ACCESS_FACTS, ...INTEGRATION_FACTS, ...HTTP_API_FACTS } as const;

export type FactId = keyof typeof FACTS;
