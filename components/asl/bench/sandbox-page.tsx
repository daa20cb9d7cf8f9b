"use client";

import type { SandboxContent } from "@/lib/sandbox";
import { StepFunctionsSandbox } from "./step-functions-sandbox";

/** The page: examples, challenges, what is kept and shared, round the bench. */
export function SandboxPage({ content }: { readonly content: SandboxContent }) {
  const first = content.examples.find(({ id }) => id === "order-intake") ?? content.examples[0];
  if (first === undefined) return <p className="p-6">There are no examples in the content.</p>;
  return (
    <StepFunctionsSandbox
      setup={first.setup}
      prices={{ perTransition: 0.000025, perRequest: 0.000001, perGigabyteSecond: 0.00001667, region: "us-east-1", read: "2026-09" }}
      title={<h1 className="mr-1 font-[550] text-14">{first.title}</h1>}
      tools={null}
    />
  );
}
