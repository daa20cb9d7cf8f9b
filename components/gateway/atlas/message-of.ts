/** The message in a body as a client reads it: that of JSON, else the text; null where there is none. */
export function messageOf(body: string): string | null {
  const value = parsed(body);
  if (typeof value !== "object" || value === null) return body === "" ? null : body;
  const { message, Message } = value as { readonly message?: unknown; readonly Message?: unknown };
  const found = message ?? Message;
  return typeof found === "string" ? found : null;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
