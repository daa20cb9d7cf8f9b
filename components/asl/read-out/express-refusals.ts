import { validate } from "@/lib/asl";
import type { AslSetup } from "@/lib/sandbox";
import type { RunRecord } from "../model";
import { EXPRESS_SECONDS } from "./figures";

/** What an Express workflow would refuse of a machine that runs as Standard, a sentence each. */
export function expressRefusals({ definition }: AslSetup, record: RunRecord): readonly string[] {
  const asStandard = new Set(messagesOf(definition, "STANDARD"));
  const refused = messagesOf(definition, "EXPRESS").filter((message) => !asStandard.has(message));
  const seconds = record.events.length === 0 ? 0 : record.events.at(record.events.length - 1).seconds;
  const long =
    seconds > EXPRESS_SECONDS ? [`It takes longer than the ${EXPRESS_SECONDS} s that an execution may take.`] : [];
  return [...refused, ...long];
}

function messagesOf(definition: string, type: AslSetup["type"]): readonly string[] {
  return validate(definition, { type, placeholders: true })
    .filter(({ severity }) => severity === "ERROR")
    .map(({ message, location }) => (location === null ? message : `${message} (${location})`));
}
