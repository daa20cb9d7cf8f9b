/**
 * Exit 1 if package-lock.json lacks a platform's binary package (npm drops what it could not fetch, without a
 * word) or records a download address.
 */
import { readFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const present = new Set(Object.keys(lock.packages).map((key) => key.replace(/^.*node_modules\//, "")));

for (const [key, entry] of Object.entries(lock.packages)) {
  const missing = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !present.has(name));
  if (missing.length > 0) console.error(`${key || "root"} lacks ${missing.join(" ")}`);
  if (entry.resolved) console.error(`${key} has an address`);
  if (missing.length > 0 || entry.resolved) process.exitCode = 1;
}
