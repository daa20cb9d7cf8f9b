"use client";

import { useRouter } from "next/navigation";
import { DESTINATIONS } from "./destinations";
import { openKeyHelp, openSearch } from "./overlay";
import { useKeys } from "./use-keys";

/** The key that lists the keys. */
export function HelpKey() {
  useKeys([{ keys: "?", label: "List the keys", run: openKeyHelp }], "everywhere");
  return null;
}

/** The other keys of every page. */
export function GlobalKeys() {
  const router = useRouter();
  useKeys(
    [
      { keys: "Mod+k", label: "Search or jump to", run: openSearch },
      { keys: "/", label: "Search or jump to", run: openSearch },
      ...DESTINATIONS.map(({ keys, label, href }) => ({
        keys,
        label: `Go to ${label}`,
        run: () => router.push(href),
      })),
    ],
    "everywhere",
  );
  return null;
}
