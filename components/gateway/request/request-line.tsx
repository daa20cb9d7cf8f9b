"use client";

import type { SandboxRequest } from "@/lib/sandbox/gateway";
import { WIRE_FIELD } from "./field";
import { withPart, withPath } from "./request-edits";
import { useRequest } from "./use-request";

const METHODS = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
] as const satisfies SandboxRequest["method"][];

/** Method, path and query. */
export function RequestLine() {
  const [request, edit] = useRequest();
  return (
    <div className="grid grid-cols-[auto_1fr] gap-2">
      <select
        aria-label="Method"
        value={request.method}
        onChange={({ target }) => edit({ ...request, method: target.value as SandboxRequest["method"] })}
        className={WIRE_FIELD}
      >
        {METHODS.map((method) => (
          <option key={method}>{method}</option>
        ))}
      </select>
      <input
        aria-label="Path, without the stage"
        value={request.path}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => edit(withPath(request, target.value))}
        className={WIRE_FIELD}
      />
      <label htmlFor="gateway-query" className="self-center text-13 text-ink-2">
        Query
      </label>
      <input
        id="gateway-query"
        value={request.query ?? ""}
        placeholder="type=dog&max=5"
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => edit(withPart(request, "query", target.value || undefined))}
        className={WIRE_FIELD}
      />
    </div>
  );
}
