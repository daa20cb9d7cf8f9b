"use client";

import { useGatewayBench } from "../bench-context";
import { addressOf } from "../sent/address-of";
import { BodyField } from "./body-field";
import { CallerFields } from "./caller-fields";
import { CredentialFields } from "./credential-fields";
import { HeaderRows } from "./header-rows";
import { PresetMenu } from "./preset-menu";
import { RequestLine } from "./request-line";

/** The request that a client would send. */
export function RequestForm() {
  const { state } = useGatewayBench();
  return (
    <div className="grid min-h-0 flex-1 content-start gap-2.5 overflow-y-auto p-3">
      <div className="-mt-1 -mb-1 flex items-center justify-between">
        <h2 className="text-13">Request</h2>
        <PresetMenu />
      </div>
      <RequestLine />
      <p className="figure line-clamp-3 text-12 text-ink-3 [overflow-wrap:anywhere]">{addressOf(state.setup)}</p>
      <HeaderRows />
      <BodyField />
      <CredentialFields />
      <CallerFields />
    </div>
  );
}
