"use client";

import type { SandboxBody } from "@/lib/sandbox/gateway";
import { type BodyKind, bodyKindOf, bodyOfKind, MOST_BYTES } from "./body-kind";
import { FIELD, WIRE_FIELD } from "./field";
import { withPart } from "./request-edits";
import { useRequest } from "./use-request";

const KINDS: readonly { readonly kind: BodyKind; readonly label: string }[] = [
  { kind: "none", label: "none" },
  { kind: "text", label: "text" },
  { kind: "bytes", label: "a number of bytes" },
  { kind: "base64", label: "bytes in base64" },
];

/** The body: typed, or as large as wanted without typing it. */
export function BodyField() {
  const [request, edit] = useRequest();
  const kind = bodyKindOf(request.body);
  const change = (body: SandboxBody | undefined): void => edit(withPart(request, "body", body));
  return (
    <div className="grid gap-1.5">
      <label className="flex items-center gap-2 text-13 text-ink-2">
        Body
        <select
          value={kind}
          onChange={({ target }) => change(bodyOfKind(target.value as BodyKind))}
          className={`flex-1 ${FIELD}`}
        >
          {KINDS.map(({ kind: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <BodyText body={request.body ?? null} onChange={change} />
    </div>
  );
}

interface BodyTextProps {
  readonly body: SandboxBody;
  readonly onChange: (body: SandboxBody) => void;
}

function BodyText({ body, onChange }: BodyTextProps) {
  if (body === null) return null;
  if (typeof body === "object" && "bytes" in body)
    return (
      <input
        type="number"
        aria-label="Bytes of the body"
        min={0}
        max={MOST_BYTES}
        value={body.bytes}
        onChange={({ target }) => onChange({ bytes: bytesOf(target.valueAsNumber) })}
        className={WIRE_FIELD}
      />
    );
  const text = typeof body === "string" ? body : body.base64;
  return (
    <textarea
      aria-label="Body of the request"
      rows={4}
      value={text}
      spellCheck={false}
      onChange={({ target }) => onChange(typeof body === "string" ? target.value : { base64: target.value })}
      className="figure w-full resize-y rounded-control border border-control bg-panel px-2 py-1.5 text-12 leading-[18px]"
    />
  );
}

function bytesOf(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(MOST_BYTES, Math.trunc(value))) : 0;
}
