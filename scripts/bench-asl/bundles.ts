import type { Bundle } from "../bench-engine/bundle";

/** What is bundled, by name: what a page would import of it. */
export const BUNDLES: Readonly<Record<string, Bundle>> = {
  "engine without JSONata": {
    source: 'export { compile, run, start } from "@/lib/asl";',
    external: ["jsonata"],
  },
  "engine and validation": { source: 'export * from "@/lib/asl";', external: ["jsonata"] },
  "jsonata, on demand": { source: 'export { default } from "jsonata";' },
  "aws-local-stepfunctions": { source: 'export * from "aws-local-stepfunctions";' },
};
