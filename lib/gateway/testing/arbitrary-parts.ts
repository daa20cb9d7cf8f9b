import fc from "fast-check";

// What random gateways are made of. Names and texts come from small pools, so that they meet; some are broken or hostile.

export const MEDIA_TYPES = ["application/json", "text/plain", "image/png", "__proto__", "*/*", ""] as const;

export const EXPRESSIONS = [
  "'fixed'",
  "method.request.header.x",
  "method.request.querystring.q",
  "method.request.path.p",
  "method.request.body.a",
  "method.request.body",
  "integration.response.header.x",
  "integration.response.body.a",
  "context.requestId",
  "context.__proto__",
  "stageVariables.a",
  "nonsense",
  "",
];

const URIS = [
  "https://backend.example/",
  `https://\${stageVariables.a}/{p}`,
  "no address",
  "https://backend.example/{proxy}?a=1",
  "",
];

export const texts = (keys: readonly string[], values: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...values), { maxKeys: 3 });

export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** A record without the members that are undefined. */
export function record<Shape extends object>(
  members: { [Key in keyof Shape]-?: fc.Arbitrary<Shape[Key] | undefined> },
) {
  return fc
    .record(members as Readonly<Record<string, fc.Arbitrary<unknown>>>)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Shape);
}

/** Half of the time an address that is right. */
export const uris = fc.oneof(fc.constant("https://backend.example/{proxy}"), fc.constantFrom(...URIS));
