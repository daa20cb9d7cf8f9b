"use client";

import { type ComponentType, useEffect, useMemo, useState } from "react";
import type { PaletteRow } from "@/components/search";
import { useCell, useToast } from "@/components/ui";
import { closeOverlay, OVERLAY } from "./overlay";
import { shellActions } from "./shell-actions";

interface OverlayProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

type PaletteProps = OverlayProps & { readonly actions: readonly PaletteRow[] };

const loadPalette = async () => (await import("@/components/search/command-palette")).CommandPalette;
const loadKeyHelp = async () => (await import("./key-help")).KeyHelp;

/** The command palette and the list of keys. Neither is fetched before it is first wanted. */
export function Overlays() {
  const overlay = useCell(OVERLAY);
  const Palette = useFetched<PaletteProps>(overlay === "search", loadPalette);
  const KeyHelp = useFetched<OverlayProps>(overlay === "keys", loadKeyHelp);
  const actions = useMemo(() => (overlay === "search" ? shellActions() : []), [overlay]);
  const waiting = (overlay === "search" && !Palette) || (overlay === "keys" && !KeyHelp);
  return (
    <>
      {waiting ? (
        <div role="dialog" aria-label="Loading" aria-busy="true" className="fixed inset-0 z-40 bg-veil" />
      ) : null}
      {Palette ? <Palette open={overlay === "search"} onClose={closeOverlay} actions={actions} /> : null}
      {KeyHelp ? <KeyHelp open={overlay === "keys"} onClose={closeOverlay} /> : null}
    </>
  );
}

/** A component whose code is fetched when it is first wanted; null until it is there. */
function useFetched<Props>(wanted: boolean, load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [fetched, setFetched] = useState<ComponentType<Props> | null>(null);
  const toast = useToast();
  useEffect(() => {
    if (!wanted || fetched) return;
    load().then(
      (component) => setFetched(() => component),
      () => {
        closeOverlay();
        toast("This part could not be loaded. Check the connection and try again.");
      },
    );
  }, [wanted, fetched, load, toast]);
  return fetched;
}
