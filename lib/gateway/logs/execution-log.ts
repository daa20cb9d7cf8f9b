import { LIMITS } from "../limits";
import type { MethodSettings } from "../model/stage";

/** Lines of an execution log while they are written. */
export class ExecutionLog {
  private readonly lines: { readonly level: "ERROR" | "INFO" | "DATA"; readonly text: string }[] = [];

  private begun = false;

  /** Whether the request got as far as the method: calls refused before hardly leave a trace (`call-api-with-api-gateway-lambda-authorization`). */
  get hasBegun(): boolean {
    return this.begun;
  }

  begin(text: string): void {
    this.begun = true;
    this.info(text);
  }

  info(text: string): void {
    this.lines.push({ level: "INFO", text });
  }

  /** Headers and bodies, which are logged with full data tracing only. */
  data(text: string): void {
    this.lines.push({ level: "DATA", text });
  }

  error(text: string): void {
    this.lines.push({ level: "ERROR", text });
  }

  /** All lines, as a test invocation shows them. */
  all(): readonly string[] {
    return this.lines.map(({ text }) => text);
  }

  /** The lines that the settings of a method let through; each is cut off where CloudWatch cuts it. */
  through({ loggingLevel = "OFF", dataTraceEnabled = false }: MethodSettings): readonly string[] {
    if (loggingLevel === "OFF") return [];
    return this.lines
      .filter(({ level }) => level === "ERROR" || (loggingLevel === "INFO" && (level === "INFO" || dataTraceEnabled)))
      .map(({ text }) => text.slice(0, LIMITS.logEventBytes));
  }
}

/** Names and values as Java prints a map. */
export function printMap(pairs: readonly (readonly [string, string])[]): string {
  return `{${pairs.map(([name, value]) => `${name}=${value}`).join(", ")}}`;
}
