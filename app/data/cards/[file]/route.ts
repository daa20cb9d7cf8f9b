import { loadLibrary } from "@/app/library";
import { topicFile, topicFiles } from "@/app/topic-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = topicFiles;

/** The cards of one topic, loaded when the first of them is shown. */
export const GET = topicFile(({ id }) => loadLibrary().deck.cards.filter((card) => card.topic === id));
