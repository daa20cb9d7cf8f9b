import type { ClientCertificate, Signature } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** A text that can be sent as a credential, and what it is. */
export interface CredentialChoice {
  readonly value: string;
  readonly label: string;
}

export const UNKNOWN_KEY = "a-key-that-no-usage-plan-has";
export const UNKNOWN_TOKEN = "a-token-that-nobody-gave-out";

/** API keys that the setup knows, and one that it does not. */
export function apiKeyChoices({ usagePlans, stage }: GatewaySetup): readonly CredentialChoice[] {
  const known = usagePlans.flatMap(({ name, keys, stages }) =>
    keys.map(({ value, id, enabled }) => ({
      value,
      label: `${id} of ${name}${enabled ? "" : ", disabled"}${stages.includes(stage.name) ? "" : ", not for this stage"}`,
    })),
  );
  return [...known, { value: UNKNOWN_KEY, label: "a key of no plan" }];
}

/** Tokens that were given out, and one that was not. */
export function tokenChoices({ world }: GatewaySetup): readonly CredentialChoice[] {
  const known = Object.entries(world.tokens ?? {}).map(([value, { use, scope, expired }]) => ({
    value,
    label: `${value.slice(0, 24)}: ${use} token${scope ? `, scope ${scope}` : ""}${expired === true ? ", expired" : ""}`,
  }));
  return [...known, { value: UNKNOWN_TOKEN, label: "a token that nobody gave out" }];
}

/** The header that the API's authorizers read tokens from. */
export function tokenHeaderOf({ api }: GatewaySetup): string {
  for (const authorizer of Object.values(api.authorizers ?? {})) {
    const sources = authorizer.type === "REQUEST" ? authorizer.identitySources : [authorizer.identitySource];
    for (const source of sources) {
      const name = /^(?:method\.request|\$request)\.header\.(.+)$/.exec(source)?.[1];
      if (name !== undefined) return name;
    }
  }
  return "Authorization";
}

export const SIGNATURE_STATES: readonly { readonly state: Signature["state"]; readonly label: string }[] = [
  { state: "valid", label: "valid" },
  { state: "expired", label: "too old" },
  { state: "mismatch", label: "does not match" },
  { state: "incomplete", label: "incomplete" },
  { state: "unknown-key", label: "by an unknown access key" },
  { state: "expired-token", label: "with expired temporary credentials" },
];

export const IDENTITY_POLICIES: readonly { readonly verdict: Signature["identityPolicy"]; readonly label: string }[] = [
  { verdict: "Allow", label: "allow the call" },
  { verdict: "Deny", label: "deny the call" },
  { verdict: "silent", label: "say nothing" },
];

/** The account of an API, unless the setup names another. */
const OWN_ACCOUNT = "123456789012";
const OTHER_ACCOUNT = "999988887777";

/** A signature to begin with: valid, by a caller of this account who may call. */
export function validSignature({ account }: GatewaySetup): Signature {
  return { state: "valid", ...callerOf(account?.id ?? OWN_ACCOUNT), identityPolicy: "Allow" };
}

/** The same signature by a caller of this account, or of another one. */
export function signedFrom(signature: Signature, { account }: GatewaySetup, own: boolean): Signature {
  return { ...signature, ...callerOf(own ? (account?.id ?? OWN_ACCOUNT) : OTHER_ACCOUNT) };
}

export function isOwnAccount({ accountId }: Signature, { account }: GatewaySetup): boolean {
  return accountId === (account?.id ?? OWN_ACCOUNT);
}

function callerOf(accountId: string): Pick<Signature, "caller" | "accountId"> {
  return { caller: `arn:aws:iam::${accountId}:user/ana`, accountId };
}

/** Certificates that a client can show. */
export type CertificateKind = "none" | "trusted" | "untrusted" | "expired";

export function certificateOf(kind: CertificateKind, { domains }: GatewaySetup): ClientCertificate | undefined {
  const issuer = domains.flatMap(({ mutualTls }) => mutualTls?.trustedIssuers ?? [])[0] ?? "CN=Trusted";
  if (kind === "none") return undefined;
  if (kind === "untrusted") return { issuer: "CN=Somebody else" };
  return kind === "expired" ? { issuer, expired: true } : { issuer };
}

export function certificateKindOf(
  certificate: ClientCertificate | undefined,
  { domains }: GatewaySetup,
): CertificateKind {
  if (certificate === undefined) return "none";
  if (certificate.expired === true) return "expired";
  const trusted = domains.flatMap(({ mutualTls }) => mutualTls?.trustedIssuers ?? ["CN=Trusted"]);
  return trusted.includes(certificate.issuer) || (domains.length === 0 && certificate.issuer === "CN=Trusted")
    ? "trusted"
    : "untrusted";
}
