import type { Bundle } from "../bench-engine/bundle";

/** What a page would import. */
export const BUNDLES: Readonly<Record<string, Bundle>> = {
  "engine: create, deploy, invoke": { source: 'export { createGateway, deploy, invoke } from "@/lib/gateway";' },
  "all of lib/gateway": { source: 'export * from "@/lib/gateway";' },
};
