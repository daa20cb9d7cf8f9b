import { hashText } from "@/lib/util";
import { type GatewayAnswer, gatewayResponse } from "../finding";

/** Whether an Authorization header is a signature by Signature Version 4 or 4a. */
export function isSignature(authorization: string): boolean {
  return /^AWS4-(?:HMAC-SHA256|ECDSA-P256-SHA256)\b/.test(authorization);
}

/** The answer to an Authorization header that should be a signature and is none; seen under DEFAULT_4XX, 2025-10. */
export function incompleteSignature(authorization: string): GatewayAnswer {
  const digest = btoa(hashText(authorization));
  return gatewayResponse("DEFAULT_4XX", {
    status: 403,
    message: `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${digest}'.`,
    errorType: "IncompleteSignatureException",
  });
}
