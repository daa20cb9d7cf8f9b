import { elementsOf, first, same } from "../json";
import type { Observed } from "../observed";
import type { Check } from "./check";

/** The execution log, without timestamps and empty lines, and with `<request-id>` for the request's id. */
export const LOG_CHECKS: Readonly<Record<string, Check>> = {
  logLines: (expected, seen) => same("logLines", expected, linesOf(seen)),
  logLinesSubsequence: (expected, seen) => {
    const rest = [...linesOf(seen)];
    return first(elementsOf(expected), (line, at) => {
      const found = rest.indexOf(String(line));
      if (found < 0) return { path: `logLinesSubsequence/${at}`, expected: line, actual: rest };
      rest.splice(0, found + 1);
      return null;
    });
  },
  logLinePrefixes: (expected, seen) => {
    const prefixes = elementsOf(expected).map(String);
    const lines = linesOf(seen);
    const length = same("logLinePrefixes/length", prefixes.length, lines.length);
    return (
      first(prefixes, (prefix, at) =>
        lines[at]?.startsWith(prefix) === true
          ? null
          : { path: `logLinePrefixes/${at}`, expected: prefix, actual: lines[at] },
      ) ?? length
    );
  },
};

function linesOf({ logLines = [] }: Observed): readonly string[] {
  return logLines.filter((line) => line.trim() !== "");
}
