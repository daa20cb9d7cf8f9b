import { loadLibrary } from "@/app/library";
import { topicFile, topicFiles } from "@/app/topic-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = topicFiles;

/** The items of one topic, loaded by the practice screen. */
export const GET = topicFile(({ id }) => loadLibrary().bank.items.filter((item) => item.topic === id));
