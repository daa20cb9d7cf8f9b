import { apiGatewayHref, examHref, glossaryHref, practiceHref, stepFunctionsHref } from "@/components/routes";
import type { PaletteRow } from "@/components/search";
import { shownTheme, THEME } from "./appearance";
import { DESTINATIONS } from "./destinations";
import { openKeyHelp } from "./overlay";

/** What the palette can do on every page. */
export function shellActions(): readonly PaletteRow[] {
  const other = shownTheme() === "dark" ? "light" : "dark";
  return [
    action({ text: "Start practice", place: "10 mixed items", href: practiceHref({ start: 10 }) }),
    action({ text: "Drill misses", place: "items you got wrong last", href: practiceHref({ source: "missed" }) }),
    action({ text: "Sit a mock exam", place: "65 questions or fewer, against the clock", href: examHref() }),
    action({ text: "Run a state machine", place: "Step Functions sandbox", href: stepFunctionsHref() }),
    action({ text: "Send a request", place: "API Gateway sandbox", href: apiGatewayHref() }),
    action({ text: "Look up a term", place: "Glossary", href: glossaryHref() }),
    ...DESTINATIONS.map(({ label, href, keys }) => action({ text: `Go to ${label}`, href, keys: keys.toUpperCase() })),
    action({ text: `Switch to ${other} theme`, run: () => THEME.write(other) }),
    action({ text: "Save a backup", place: "Settings, data", href: "/settings/#data" }),
    action({ text: "Show the keys of this page", keys: "?", run: openKeyHelp }),
  ];
}

function action(row: Pick<PaletteRow, "text"> & Partial<PaletteRow>): PaletteRow {
  return { kind: "action", place: "", href: "", ...row };
}
