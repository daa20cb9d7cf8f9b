import { readFileSync } from "node:fs";
import type { MachineType } from "@/lib/asl";

/** Ends the command: the call or a file is wrong. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The text of a file; ends the command where there is none. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return stop(`"${file}" cannot be read.`);
  }
}

/** The type of machine that an option names; ends the command where there is none of that name. */
export function readType(name: string, usage: string): MachineType {
  const type = name.toUpperCase();
  return type === "STANDARD" || type === "EXPRESS" ? type : stop(`There is no type "${name}".\n\n${usage}`);
}
