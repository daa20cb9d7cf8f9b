import type { GatewayResponseType, Json, NameValue, PhaseName, ThrottleScope } from "@/lib/gateway";

/** What an answer must be like; only the members present are looked at. */
export interface AnswerExpectation {
  readonly status?: number;
  /** Names without case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly headersAbsent?: readonly string[];
  /** The body as JSON, members in any order. */
  readonly bodyJson?: Json;
  /** Members that the body's JSON has at least. */
  readonly bodyHas?: Readonly<Record<string, Json>>;
  readonly bodyText?: string;
  readonly bodyIncludes?: readonly string[];
  /** The member `message` or `Message`. */
  readonly message?: string;
  readonly gatewayResponseType?: GatewayResponseType | null;
  readonly answeredBy?: PhaseName;
  readonly throttledBy?: ThrottleScope | null;
  readonly cache?: "hit" | "miss" | null;
  readonly canary?: boolean;
  readonly integrationInvoked?: boolean;
  readonly authorizerInvoked?: boolean;
  /** What the backend got, where it is an HTTP call. */
  readonly integrationRequest?: {
    readonly method?: string;
    readonly path?: string;
    readonly body?: string;
    readonly bodyHas?: Readonly<Record<string, Json>>;
    readonly headers?: readonly NameValue[];
  };
  /** Texts that occur in the lines of the execution log. */
  readonly logIncludes?: readonly string[];
}
