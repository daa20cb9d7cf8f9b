import { type GatewayVerdict, judgeGatewayPrediction } from "@/lib/sandbox/gateway";
import type { JudgeAsk } from "./calls";

/** Compares a prediction with what the engine answers. */
export function judge({ setup, steps, question, predicted }: JudgeAsk): GatewayVerdict {
  return judgeGatewayPrediction(setup, steps, question, predicted);
}
