import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Case } from "./case";

/** All cases in the files below a folder, in the order of their paths. Files that hold no case (the index) are passed over. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")))
    .filter(isCase);
}

function isCase(value: unknown): value is Case {
  return typeof value === "object" && value !== null && "id" in value && "family" in value && "definition" in value;
}
