import { createFiles } from "@/components/files";
import type { LineUse } from "@/lib/quiz";
import type { ToldFact } from "./tell-fact";

/** The facts of each topic in words: `facts/<topic>.json`. */
export const factFiles = createFiles(async (answer): Promise<readonly ToldFact[]> => answer.json());

/** The lines of each topic's notes with their items: `lines/<topic>.json`. */
export const lineFiles = createFiles(async (answer): Promise<readonly LineUse[]> => answer.json());
