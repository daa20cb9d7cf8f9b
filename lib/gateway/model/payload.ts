/** A body: text, raw bytes, or null where there is none. Text stands for its UTF-8 bytes. */
export type Payload = string | Uint8Array | null;

/** A header or query parameter as it stands on the wire; a name may occur more than once, and its case is kept. */
export type NameValue = readonly [name: string, value: string];

export const METHOD_KEYS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ANY"] as const;

/** A method of a resource or route: one of HTTP, or ANY for all that have none of their own. */
export type MethodKey = (typeof METHOD_KEYS)[number];

export type HttpMethod = Exclude<MethodKey, "ANY">;
