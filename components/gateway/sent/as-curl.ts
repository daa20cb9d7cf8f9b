import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { addressOf } from "./address-of";

/** The request of a setup as a command line of curl. What a signature or a certificate needs stands for itself. */
export function asCurl(setup: GatewaySetup): string {
  const { method, headers = [], body = null, signature, clientCertificate } = setup.request;
  const parts = [
    `curl -i -X ${method} ${quoted(addressOf(setup))}`,
    ...(signature
      ? [`--aws-sigv4 'aws:amz:${setup.account?.region ?? "us-east-1"}:execute-api' --user "$KEY:$SECRET"`]
      : []),
    ...(clientCertificate ? ["--cert client.pem --key client.key"] : []),
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...bodyParts(body),
  ];
  return parts.join(" \\\n  ");
}

function bodyParts(body: NonNullable<GatewaySetup["request"]["body"]> | null): readonly string[] {
  if (body === null || body === "") return [];
  if (typeof body === "string") return [`--data-binary ${quoted(body)}`];
  if ("bytes" in body) return [`--data-binary "$(head -c ${body.bytes} /dev/zero | tr '\\0' x)"`];
  return [`--data-binary @<(echo ${quoted(body.base64)} | base64 -d)`];
}

/** In single quotes, as a shell of Unix reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
