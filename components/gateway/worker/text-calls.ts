import type { GatewayNotation, GatewaySetup, SetupOfText, TextProblem } from "@/lib/sandbox/gateway";
import type { Result } from "@/lib/util";

/** A setup to be written as text. */
export interface ToTextAsk {
  readonly setup: GatewaySetup;
  readonly notation: GatewayNotation;
}

/** A text to be read; OpenAPI replaces the API of the setup. */
export interface FromTextAsk extends ToTextAsk {
  readonly text: string;
}

export type FromTextAnswer = Result<SetupOfText, readonly TextProblem[]>;

/** A text in a language of the gateway's, to be looked through. */
export interface DiagnoseAsk {
  readonly language: "template" | "policy" | "models";
  readonly text: string;
}
