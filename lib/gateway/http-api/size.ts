import { answered, type Finding, observations, passed } from "../finding";
import { headersSize } from "../http/headers";
import { payloadBytes } from "../http/payload";
import type { HttpExchange } from "../http-exchange";
import { LIMITS } from "../limits";
import { OUR_CHOICE, type Phase } from "../phase";
import { refusal } from "./refusal";

/** Size of headers and body. */
export const size: Phase<HttpExchange> = { name: "size-and-decoding", order: OUR_CHOICE, run };

function run({ body, headers }: HttpExchange): Finding {
  const bytes = { body: payloadBytes(body), headers: headersSize(headers) };
  const looked = observations({ bodyBytes: bytes.body, headerBytes: bytes.headers });
  if (bytes.headers > LIMITS.headerBytes)
    return answered(refusal(431, "Request Header Fields Too Large"), "The headers are too large.", {
      looked,
      facts: ["size.headers"],
    });
  if (bytes.body > LIMITS.payloadBytes)
    return answered(refusal(413, "Request Entity Too Large"), "The body is larger than 10 MB.", {
      looked,
      facts: ["http.size"],
    });
  return passed("Headers and body are within the limits.", { looked });
}
