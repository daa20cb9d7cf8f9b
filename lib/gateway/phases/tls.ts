import type { Exchange } from "../exchange";
import { answered, type Finding, fixedMessage, observations, passed } from "../finding";
import type { DomainName } from "../model/gateway";
import { DOCUMENTED, type Phase } from "../phase";

/** Name of the host, and the client's certificate where the domain asks for one. */
export const tls: Phase<Exchange> = { name: "tls", order: DOCUMENTED, run };

function run({ gateway, request }: Exchange): Finding {
  if (request.host === undefined) {
    if (gateway.api.disableExecuteApiEndpoint !== true) return passed("The call came to the API's default endpoint.");
    return forbidden("The default endpoint is disabled, and the call came to it.", ["tls.default-endpoint"]);
  }
  const domain = gateway.domains.find(({ name }) => name === request.host);
  if (domain === undefined) return forbidden("No custom domain of that name leads to the API.", []);
  if (domain.mutualTls === undefined) return passed("The custom domain asks for no client certificate.");
  const flaw = certificateFlaw(domain, request.clientCertificate);
  const looked = observations({ clientCertificate: request.clientCertificate?.issuer ?? null });
  if (flaw === null)
    return passed("The truststore covers the client's certificate.", { looked, facts: ["tls.mutual"] });
  return { ...forbidden(flaw, ["tls.mutual"]), looked };
}

function certificateFlaw(domain: DomainName, certificate: Exchange["request"]["clientCertificate"]): string | null {
  if (certificate === undefined) return "The client showed no certificate.";
  if (certificate.expired === true) return "The client's certificate has expired.";
  const isTrusted = domain.mutualTls?.trustedIssuers.includes(certificate.issuer) ?? false;
  return isTrusted ? null : "The truststore does not cover the issuer of the client's certificate.";
}

function forbidden(summary: string, facts: Finding["facts"]): Finding {
  return answered(fixedMessage(403, "Forbidden", "ForbiddenException"), summary, { facts: facts ?? [] });
}
