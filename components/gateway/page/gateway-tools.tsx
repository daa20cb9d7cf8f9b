"use client";

import { Download } from "lucide-react";
import { download } from "@/components/data";
import { OpenFileButton, ResetButton, ShareButton } from "@/components/sandbox";
import { IconButton } from "@/components/ui";
import { gatewayFragment, packGatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import { isEdited } from "../bench-reducer";

/** Share, import, export and reset. */
export function GatewayTools({ onFile }: { readonly onFile: (file: File) => void }) {
  const { state, dispatch } = useGatewayBench();
  const { setup } = state;
  return (
    <div className="flex">
      <ShareButton fragment={() => gatewayFragment(setup)} />
      <OpenFileButton
        label="Import an API"
        accept=".json,.yaml,.yml,application/json,application/yaml"
        onFile={onFile}
      />
      <IconButton
        label="Export everything as a file"
        onClick={() =>
          download(
            JSON.stringify(packGatewaySetup(setup), null, 2),
            "application/json",
            `${fileName(setup.title)}.apigw.json`,
          )
        }
      >
        <Download size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <ResetButton
        edited={isEdited(state)}
        loses="Your changes to API and request, and what you sent, are lost."
        onReset={() => dispatch({ type: "reset" })}
      />
    </div>
  );
}

/** `Orders API` becomes `orders-api`. */
function fileName(title: string): string {
  const name = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return name.replace(/^-+|-+$/g, "").slice(0, 60) || "api";
}
