import type { Metadata } from "next";
import { loadLibrary, summariseTopic } from "@/app/library";
import { TopicLessons } from "@/components/notes";
import { bankHref, glossaryHref } from "@/components/routes";
import { Link } from "@/components/ui";

export const metadata: Metadata = { title: "Learn" };

export default function LearnPage() {
  return (
    <div className="mx-auto grid max-w-[920px] gap-12 px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-36 tracking-[-0.03em]">Learn</h1>
        <p className="flex flex-wrap gap-x-5 text-14">
          <Link href={glossaryHref()} className="py-1 text-accent underline underline-offset-3">
            Glossary
          </Link>
          <Link href={bankHref()} className="py-1 text-accent underline underline-offset-3">
            Item bank
          </Link>
        </p>
      </div>
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
