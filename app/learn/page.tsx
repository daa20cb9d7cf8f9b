import type { Metadata } from "next";
import { loadLibrary, summariseTopic } from "@/app/library";
import { TopicLessons } from "@/components/notes";

export const metadata: Metadata = { title: "Learn" };

export default function LearnPage() {
  return (
    <div className="mx-auto grid max-w-[920px] gap-12 px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <h1 className="text-36 tracking-[-0.03em]">Learn</h1>
      {loadLibrary().topics.map((topic) => (
        <TopicLessons
          key={topic.id}
          id={topic.id}
          title={topic.title}
          summary={topic.summary}
          lessons={summariseTopic(topic)}
        />
      ))}
    </div>
  );
}
