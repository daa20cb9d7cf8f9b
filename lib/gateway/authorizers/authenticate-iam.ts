import { assertNever } from "@/lib/util";
import { answered, type Finding, gatewayResponse, observations, passed } from "../finding";
import { header } from "../http/headers";
import type { Signature } from "../model/request";
import type { RestExchange } from "../rest-exchange";
import { incompleteSignature, isSignature } from "./signature";

/** Signature Version 4: never a 401, whatever is wrong with it. */
export function authenticateIam(exchange: RestExchange): Finding {
  const { signature } = exchange.request;
  const authorization = header(exchange.headers, "authorization");
  if (signature === undefined) return unsigned(authorization);
  const looked = observations({ signature: signature.state, caller: signature.caller });
  if (signature.state !== "valid") return { ...refused(signature, authorization ?? ""), looked };
  return passed("The signature is valid.", { looked, facts: ["iam.signature-dropped"] });
}

function unsigned(authorization: string | undefined): Finding {
  if (authorization !== undefined && !isSignature(authorization))
    return answered(incompleteSignature(authorization), "The Authorization header is no signature.", {
      facts: ["route.bad-authorization"],
    });
  return answered(gatewayResponse("MISSING_AUTHENTICATION_TOKEN"), "The call is not signed.", {
    facts: ["iam.unsigned"],
  });
}

function refused({ state }: Signature, authorization: string): Finding {
  switch (state) {
    case "expired": {
      const message = "Signature expired: the time of the signature is too far from that of the service.";
      return answered(gatewayResponse("INVALID_SIGNATURE", { message }), "The signature is too old.", {
        facts: ["iam.signature"],
      });
    }
    case "mismatch":
      return answered(gatewayResponse("INVALID_SIGNATURE"), "The signature does not match the request.", {
        facts: ["iam.signature"],
      });
    case "incomplete":
      return answered(incompleteSignature(authorization), "The Authorization header is no whole signature.", {
        facts: ["route.bad-authorization"],
      });
    case "unknown-key": {
      const message = "The security token included in the request is invalid.";
      const answer = gatewayResponse("DEFAULT_4XX", { status: 403, message, errorType: "UnrecognizedClientException" });
      return answered(answer, "Nobody has these credentials.", { facts: ["iam.unknown-key"] });
    }
    case "expired-token":
      return answered(gatewayResponse("EXPIRED_TOKEN"), "The temporary credentials have expired.", {
        facts: ["iam.expired-token"],
      });
    case "valid":
      throw new Error("a valid signature is not refused");
    default:
      return assertNever(state);
  }
}
