import type { NameValue } from "@/lib/gateway";
import type { SandboxRequest } from "@/lib/sandbox/gateway";

/** Members of a request that it can do without. */
type Optional =
  | "body"
  | "clientCertificate"
  | "headers"
  | "host"
  | "query"
  | "signature"
  | "sourceIp"
  | "sourceVpce"
  | "stage";

/** The request with a member set, or without it. */
export function withPart<Name extends Optional>(
  request: SandboxRequest,
  name: Name,
  value: SandboxRequest[Name] | undefined,
): SandboxRequest {
  const { [name]: _before, ...rest } = request;
  return (value === undefined ? rest : { ...rest, [name]: value }) as SandboxRequest;
}

/** The request with another path. What stands after a question mark becomes its query. */
export function withPath(request: SandboxRequest, text: string): SandboxRequest {
  const mark = text.indexOf("?");
  if (mark === -1) return { ...request, path: text };
  return withPart({ ...request, path: text.slice(0, mark) }, "query", text.slice(mark + 1) || undefined);
}

/** The value of the first header of a name, or null. */
export function headerOf({ headers = [] }: SandboxRequest, name: string): string | null {
  return headers.find((header) => isNamed(header, name))?.[1] ?? null;
}

/** The request with one header of a name at its place, or with none where the value is null. */
export function withHeader(request: SandboxRequest, name: string, value: string | null): SandboxRequest {
  const { headers = [] } = request;
  const place = headers.findIndex((header) => isNamed(header, name));
  const others = headers.filter((header) => !isNamed(header, name));
  if (value === null) return withHeaders(request, others);
  const at = place === -1 ? others.length : place;
  const header: NameValue = [headers[place]?.[0] ?? name, value];
  return withHeaders(request, [...others.slice(0, at), header, ...others.slice(at)]);
}

/** The request with these headers. */
export function withHeaders(request: SandboxRequest, headers: readonly NameValue[]): SandboxRequest {
  return withPart(request, "headers", headers.length === 0 ? undefined : headers);
}

function isNamed([header]: NameValue, name: string): boolean {
  return header.toLowerCase() === name.toLowerCase();
}
