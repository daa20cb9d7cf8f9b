"use client";

import { useSearchParams } from "next/navigation";
import { type Blueprint, type Challenge, readChallenge } from "@/lib/exam";

/** What the address asks for: the list, the form that was chosen there, a challenge, or something that can't be read. */
export type ExamRequest =
  | { readonly type: "list"; readonly problem: string | null }
  | { readonly type: "chosen"; readonly blueprint: Blueprint }
  | { readonly type: "challenge"; readonly challenge: Challenge };

/** Reads the address of the mock exams. */
export function useExamRequest(blueprints: readonly Blueprint[]): ExamRequest {
  const query = useSearchParams();
  const chosen = blueprints.find(({ id }) => id === query.get("form"));
  if (chosen) return { type: "chosen", blueprint: chosen };
  const reading = readChallenge(query.toString(), blueprints);
  if (reading.status === "challenge") return { type: "challenge", challenge: reading.challenge };
  return { type: "list", problem: reading.status === "problem" ? reading.problem : null };
}
