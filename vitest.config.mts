import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}", "scripts/**/*.test.{ts,mts}"],
    environment: "node",
    // A test hangs after this long; a busy machine must not fail one that is only slow.
    testTimeout: 60_000,
  },
});
