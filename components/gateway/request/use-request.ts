"use client";

import type { SandboxRequest } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";

/** The request of the form, and what changes it. */
export function useRequest(): readonly [SandboxRequest, (request: SandboxRequest) => void] {
  const { state, dispatch } = useGatewayBench();
  return [state.setup.request, (request) => dispatch({ type: "edit", setup: { ...state.setup, request } })];
}
