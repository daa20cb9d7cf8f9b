import { failure, type Result, success } from "@/lib/util";
import { decodeBase64, encodeBase64, payloadText } from "../http/payload";
import type { ContentHandling } from "../model/integration";
import type { Payload } from "../model/payload";

/** What happens to a payload on its way, in the words of the developer guide's tables. */
export type Conversion = "unchanged" | "utf8-text" | "base64-encode" | "base64-decode";

export interface ConversionQuestion {
  readonly direction: "request" | "response";
  /** Whether the API lists any binary media type. */
  readonly hasBinaryTypes: boolean;
  /** Whether the payload's own media type is listed. */
  readonly payloadIsBinary: boolean;
  /** Whether the first type of Accept is listed; matters for responses only. */
  readonly acceptIsBinary: boolean;
  readonly contentHandling: ContentHandling | undefined;
}

/** The conversion of a payload in an integration other than a Lambda proxy (`api-gateway-payload-encodings-workflow`). */
export function conversionOf(question: ConversionQuestion): Conversion {
  const { direction, hasBinaryTypes, payloadIsBinary, acceptIsBinary, contentHandling } = question;
  if (payloadIsBinary) {
    if (contentHandling === "CONVERT_TO_TEXT") return "base64-encode";
    return direction === "response" && contentHandling === undefined && !acceptIsBinary ? "base64-encode" : "unchanged";
  }
  if (contentHandling === "CONVERT_TO_BINARY") return "base64-decode";
  if (direction === "response" && contentHandling === undefined && acceptIsBinary) return "base64-decode";
  // The guide calls text that is passed on unchanged where the API lists binary types; it is read as UTF-8 all the same.
  const saysUnchanged = hasBinaryTypes && (direction === "request" || contentHandling === undefined);
  return saysUnchanged ? "unchanged" : "utf8-text";
}

/** The payload after its conversion; a failure where Base64 was to be decoded and there was none. */
export function convertPayload(
  body: Payload,
  payloadIsBinary: boolean,
  conversion: Conversion,
): Result<Payload, "not-base64"> {
  if (body === null) return success(null);
  switch (conversion) {
    case "unchanged":
      return success(payloadIsBinary ? body : payloadText(body));
    case "utf8-text":
      return success(payloadText(body));
    case "base64-encode":
      return success(encodeBase64(body));
    case "base64-decode": {
      const bytes = decodeBase64(payloadText(body));
      return bytes === undefined ? failure("not-base64") : success(bytes);
    }
  }
}
