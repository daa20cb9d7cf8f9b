"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { CodeText, IconButton } from "@/components/ui";
import type { GatewayExample } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/** What an example shows and what to try on it; it can be put away. */
export function ExampleNote({ example }: { readonly example: GatewayExample }) {
  const [open, setOpen] = useState(true);
  const visiting = useGatewayBench().state.home !== null;
  if (!open || visiting || example.about.length === 0) return null;
  return (
    <section
      aria-label="About this example"
      className="flex flex-none items-start gap-3 border-line border-b bg-panel py-1.5 pr-2 pl-4 text-13"
    >
      <div className="grid min-w-0 flex-1 gap-1 py-1">
        {example.about.map((paragraph) => (
          <p key={paragraph} className="max-w-[110ch] text-ink-2">
            <CodeText>{paragraph}</CodeText>
          </p>
        ))}
      </div>
      <IconButton label="Close the note" onClick={() => setOpen(false)}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </section>
  );
}
