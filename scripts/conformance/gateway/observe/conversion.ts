import type { Case } from "../case";
import type { JsonObject } from "../json";
import type { Observed } from "../observed";
import { observeRequest } from "./request";

/** A row of the tables of payload conversion: calls that differ by their bytes show what it amounts to. */
export function observeConversion(aCase: Case): Observed {
  const { request } = aCase;
  const probes = PROBES.filter(({ kind }) => request.payload === "any" || request.payload === kind);
  const results = probes.map(({ bytes }) => {
    const { sent, failed } =
      request.direction === "response" ? throughResponse(aCase, bytes) : throughRequest(aCase, bytes);
    return CONVERSIONS.filter(({ convert }) => {
      const converted = convert(bytes);
      return converted === null ? failed : !failed && converted.equals(sent);
    }).map(({ name }) => name);
  });
  const [names = [], ...others] = results;
  return { conversions: names.filter((name) => others.every((other) => other.includes(name))) };
}

/** A text that is Base64, and bytes that are not UTF-8. */
const PROBES = [
  { kind: "text", bytes: Buffer.from(Buffer.from([0x89, 0x50, 0xff, 0x00]).toString("base64")) },
  { kind: "binary", bytes: Buffer.from([0x89, 0x50, 0xff, 0x00]) },
] as const;

/** Null where the bytes can't be converted. */
const CONVERSIONS: readonly { readonly name: string; readonly convert: (bytes: Buffer) => Buffer | null }[] = [
  { name: "unchanged", convert: (bytes) => bytes },
  { name: "utf8-text", convert: (bytes) => Buffer.from(bytes.toString("utf8")) },
  { name: "base64-encode", convert: (bytes) => Buffer.from(bytes.toString("base64")) },
  { name: "base64-decode", convert: decodeBase64 },
];

function decodeBase64(bytes: Buffer): Buffer | null {
  const text = bytes.toString("latin1");
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? Buffer.from(text, "base64") : null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { text: "text/plain", binary: "image/png" };

interface Sent {
  readonly sent: Uint8Array;
  readonly failed: boolean;
}

/** The bytes as the backend gets them. */
function throughRequest(aCase: Case, bytes: Buffer): Sent {
  const { request, api } = aCase;
  const { status, integrationRequest } = observeRequest({
    ...aCase,
    api: apiWith(aCase, { contentHandling: api?.contentHandling }, {}),
    request: call({ "Content-Type": MEDIA_TYPES[String(request.contentType)] }, bytes),
    integrationBehaviour: { kind: "http-response", status: 200, headers: {}, body: "" },
  });
  return { sent: integrationRequest?.body ?? new Uint8Array(), failed: status === 500 };
}

/** The bytes as the client gets them. The kind of payload is told by the type that the backend gives. */
function throughResponse(aCase: Case, bytes: Buffer): Sent {
  const { request, api } = aCase;
  const type = MEDIA_TYPES[String(request.payload)] ?? "text/plain";
  const { status, body = new Uint8Array() } = observeRequest({
    ...aCase,
    api: apiWith(aCase, {}, { contentHandling: api?.contentHandling }),
    request: call({ Accept: MEDIA_TYPES[String(request.accept)] }, Buffer.from("")),
    integrationBehaviour: {
      kind: "http-response",
      status: 200,
      headers: { "Content-Type": type },
      bodyBase64: bytes.toString("base64"),
    },
  });
  return { sent: body, failed: status === 500 };
}

function call(headers: Readonly<Record<string, string | undefined>>, body: Buffer): JsonObject {
  const present = Object.entries(headers).filter(([, value]) => value !== undefined);
  return {
    method: "POST",
    path: "/x",
    query: {},
    headers: Object.fromEntries(present),
    ...(body.length > 0 && { bodyBase64: body.toString("base64") }),
  };
}

function apiWith({ api }: Case, integration: JsonObject, response: JsonObject): JsonObject {
  return {
    type: "REST",
    ...(api?.binaryMediaTypes != null && { binaryMediaTypes: ["image/png"] }),
    resources: {
      "/x": {
        POST: {
          authorizationType: "NONE",
          integration: {
            type: "HTTP",
            integrationHttpMethod: "POST",
            uri: "https://backend.example/",
            responses: [{ statusCode: "200", selectionPattern: null, ...response }],
            ...integration,
          },
        },
      },
    },
  };
}
