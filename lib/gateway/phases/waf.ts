import { assertNever } from "@/lib/util";
import { type Answer, answered, type Finding, gatewayResponse, observations, passed, skipped } from "../finding";
import { payloadText } from "../http/payload";
import { parseStatus } from "../http/status";
import type { WebAcl } from "../model/stage";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** The web ACL of the stage. */
export const waf: Phase<RestExchange> = { name: "waf", order: DOCUMENTED, run };

/** Bytes of a body that AWS WAF looks at unless told otherwise. */
const INSPECTED_BYTES = 16_384;

function run(exchange: RestExchange): Finding {
  const webAcl = exchange.stage?.webAcl;
  if (webAcl === undefined) return skipped("The stage has no web ACL.");
  const matches = typeof webAcl.matches === "boolean" ? webAcl.matches : contains(exchange, webAcl.matches);
  const details = { looked: observations({ action: webAcl.action, matches }), facts: ["waf.first"] as const };
  if (webAcl.action !== "BLOCK" || !matches) return passed("The web ACL lets the call pass.", details);
  if (webAcl.customResponse === undefined)
    return answered(gatewayResponse("WAF_FILTERED"), "The web ACL blocks the call.", details);
  return answered(customAnswer(webAcl.customResponse), "The web ACL blocks the call with a response of its own.", {
    ...details,
    facts: ["waf.first", "waf.custom"],
  });
}

function contains(exchange: RestExchange, { part, text }: Exclude<WebAcl["matches"], boolean>): boolean {
  const { request, headers, body } = exchange;
  switch (part) {
    case "body":
      return payloadText(body).slice(0, INSPECTED_BYTES).includes(text);
    case "path":
      return request.path.includes(text);
    case "query":
      return exchange.query.some((pair) => pair.some((each) => each.includes(text)));
    case "header":
      return headers.some((pair) => pair.some((each) => each.includes(text)));
    case "sourceIp":
      return request.sourceIp === text;
    default:
      return assertNever(part);
  }
}

function customAnswer({ status, body }: NonNullable<WebAcl["customResponse"]>): Answer {
  return { type: "fixed", status: parseStatus(status) ?? 403, headers: [["Content-Type", "text/plain"]], body };
}
