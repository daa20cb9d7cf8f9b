import { isBinaryType } from "../binary/binary-types";
import { conversionOf, convertPayload } from "../binary/convert";
import { header } from "../http/headers";
import { mediaTypeOf } from "../http/media-type";
import type { ContentHandling } from "../model/integration";
import type { NameValue, Payload } from "../model/payload";
import type { RestExchange } from "../rest-exchange";

/** The backend's body after its conversion: its own type and the first type of Accept decide. Null where Base64 can't be decoded. */
export function convertedResponse(
  { headers, target }: RestExchange,
  answer: { readonly headers: readonly NameValue[]; readonly body: Payload },
  contentHandling: ContentHandling | undefined,
): { readonly body: Payload } | null {
  const types = target.program.api.binaryMediaTypes;
  const payloadIsBinary = isBinaryType(types, mediaTypeOf(header(answer.headers, "content-type")));
  const conversion = conversionOf({
    direction: "response",
    hasBinaryTypes: (types ?? []).length > 0,
    payloadIsBinary,
    acceptIsBinary: isBinaryType(types, mediaTypeOf(header(headers, "accept"))),
    contentHandling,
  });
  const converted = convertPayload(answer.body, payloadIsBinary, conversion);
  return converted.ok ? { body: converted.value } : null;
}
