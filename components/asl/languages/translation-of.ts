import { type Json, type Translation, toJsonata } from "@/lib/asl";

/** The machine of a text in JSONata; null where there is no machine, or it is in JSONata already. */
export function translationOf(definition: string): Translation | null {
  try {
    return toJsonata(JSON.parse(definition) as Json);
  } catch {
    return null;
  }
}
