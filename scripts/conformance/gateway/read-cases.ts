import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Case } from "./case";
import { elementsOf, isObject, type JsonObject, textOf } from "./json";

/** All cases in the files of a folder, in the order of their paths. Files without cases (the manifest) are passed over. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")))
    .flatMap((file) => (isObject(file) ? casesOf(file) : []));
}

function casesOf({ family, cases }: JsonObject): readonly Case[] {
  return elementsOf(cases).flatMap((each) =>
    isObject(each) ? [{ family: textOf(family) ?? String(each.id).split("/")[0], ...each } as unknown as Case] : [],
  );
}
