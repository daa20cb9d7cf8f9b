import type { Item } from "@/lib/quiz";
import { createFiles } from "./create-files";

/** The items of each topic, as the build wrote them: `bank/<topic>.json`. */
export const bankFiles = createFiles(async (answer): Promise<readonly Item[]> => answer.json());
