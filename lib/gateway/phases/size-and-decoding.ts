import { type Answer, answered, type Finding, fixedMessage, gatewayResponse, observations, passed } from "../finding";
import { header, headersSize } from "../http/headers";
import { payloadBytes } from "../http/payload";
import { LIMITS } from "../limits";
import type { EndpointType, RestApi } from "../model/rest-api";
import { OUR_CHOICE, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** Size of URL, headers and body; content coding. */
export const sizeAndDecoding: Phase<RestExchange> = { name: "size-and-decoding", order: OUR_CHOICE, run };

function run(exchange: RestExchange): Finding {
  const { request, headers, body } = exchange;
  const api = restApiOf(exchange);
  const endpointType = api.endpointType ?? "EDGE";
  const sizes = { url: urlBytes(exchange), headers: headersSize(headers), body: payloadBytes(body) };
  const looked = observations({ urlBytes: sizes.url, headerBytes: sizes.headers, bodyBytes: sizes.body });
  if (sizes.url > LIMITS.urlBytes[endpointType])
    return answered(fixedMessage(414, "Request-URI Too Long"), "The URL is too long.", { looked, facts: ["size.url"] });
  if (sizes.headers > LIMITS.headerBytes)
    return answered(tooLarge(endpointType), "The headers are too large.", { looked, facts: ["size.headers"] });
  if (sizes.body > LIMITS.payloadBytes)
    return answered(tooLarge(endpointType), "The body is larger than 10 MB.", { looked, facts: ["size.payload"] });
  if (!isDecodable(api, header(headers, "content-encoding"), request.contentCodingIsValid ?? true))
    return answered(gatewayResponse("UNSUPPORTED_MEDIA_TYPE"), "The body can not be decoded.", {
      looked: observations({ "Content-Encoding": header(headers, "content-encoding") ?? null }),
      facts: ["coding.unsupported"],
    });
  return passed("URL, headers and body are within the limits.", { looked });
}

function tooLarge(endpointType: EndpointType): Answer {
  if (endpointType !== "EDGE") return gatewayResponse("REQUEST_TOO_LARGE");
  const text = `HTTP content length exceeded ${LIMITS.payloadBytes} bytes.`;
  return gatewayResponse("REQUEST_TOO_LARGE", { text });
}

const CODINGS: ReadonlySet<string> = new Set(["gzip", "deflate", "identity"]);

/** Only an API with compression switched on decodes what it gets. */
function isDecodable(api: RestApi, coding: string | undefined, isValid: boolean): boolean {
  if (coding === undefined || api.minimumCompressionSize === undefined) return true;
  return CODINGS.has(coding.trim().toLowerCase()) && isValid;
}

function urlBytes({ request }: RestExchange): number {
  return request.path.length + (request.query?.length ?? 0);
}

function restApiOf({ gateway }: RestExchange): RestApi {
  if (gateway.api.type !== "REST") throw new Error("a REST pipeline runs REST APIs only");
  return gateway.api;
}
