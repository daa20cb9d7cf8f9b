"use client";

import { Play } from "lucide-react";
import { keyCaps, useApple, useKeys } from "@/components/shell";
import { Button } from "@/components/ui";
import { useGatewayBench } from "../bench-context";

/** The key of Send, as `KeyBinding` names it. */
const SEND_KEY = "Mod+Enter";

/** Sends what stands in the form. */
export function SendButton({ onSend }: { readonly onSend: () => void }) {
  const apple = useApple();
  const { send } = useGatewayBench();
  const run = (): void => {
    onSend();
    void send();
  };
  useKeys([{ keys: SEND_KEY, label: "Send the request", run }]);
  return (
    <Button variant="main" className="flex-1" shortcut={keyCaps(SEND_KEY, apple).join(" ")} onClick={run}>
      <Play size={14} aria-hidden="true" fill="currentColor" /> Send
    </Button>
  );
}
