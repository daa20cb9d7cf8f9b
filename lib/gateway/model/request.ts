import type { HttpMethod, NameValue, Payload } from "./payload";

/** A call of a client. What would be cryptography on the wire is described instead of computed. */
export interface ClientRequest {
  readonly method: HttpMethod;
  /** Behind the stage's name, as on the wire: percent escapes stay. */
  readonly path: string;
  /** As on the wire, without the question mark. */
  readonly query?: string;
  readonly headers?: readonly NameValue[];
  readonly body?: Payload;
  /** The stage that the address names; on a custom domain its mapping decides. */
  readonly stage?: string;
  /** Name of a custom domain; absent: the API's default address. */
  readonly host?: string;
  /** Virtual time of the call in milliseconds since 1970. */
  readonly time: number;
  readonly sourceIp?: string;
  /** The interface endpoint that the call comes through. */
  readonly sourceVpce?: string;
  readonly sourceVpc?: string;
  /** What the client shows when TLS asks for a certificate. */
  readonly clientCertificate?: ClientCertificate;
  readonly signature?: Signature;
  /** Whether the bytes of the body are what Content-Encoding says; true unless given. */
  readonly contentCodingIsValid?: boolean;
}

export interface ClientCertificate {
  readonly issuer: string;
  readonly expired?: boolean;
}

/** What a signature by Signature Version 4 turns out to be. */
export interface Signature {
  readonly state: "valid" | "expired" | "mismatch" | "incomplete" | "unknown-key" | "expired-token";
  /** ARN of the caller. */
  readonly caller: string;
  readonly accountId: string;
  /** What the caller's own policies say of `execute-api:Invoke` here. */
  readonly identityPolicy: PolicyVerdict;
  /** Whether they also allow `execute-api:InvalidateCache`; false unless given. */
  readonly mayInvalidateCache?: boolean;
}

/** What one policy says of one action. */
export type PolicyVerdict = "Allow" | "Deny" | "silent";
