import { SCHEMA } from "./sanitise-schema";

const allowed = new Set(SCHEMA.tagNames);
const removed = new Set([
  ...(SCHEMA.strip ?? []),
  ...(
    "acronym address area article aside base basefont bdi bdo big blink body button caption center col colgroup data " +
    "datalist dialog dir fieldset figcaption figure font footer form frame frameset head header hgroup html img input " +
    "keygen label legend link main map marquee menu meta meter nav nobr noframes optgroup option output param picture " +
    "progress rp rt ruby search section slot source strike time track tt wbr"
  ).split(" "),
]);

/** What a tag in a note is: shown, taken out when rendered, or no HTML at all (`<bucket-name>` is a placeholder). */
export function kindOfTag(name: string): "allowed" | "removed" | "unknown" {
  const small = name.toLowerCase();
  if (allowed.has(small)) return "allowed";
  return removed.has(small) ? "removed" : "unknown";
}
