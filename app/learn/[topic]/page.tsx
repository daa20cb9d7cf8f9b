import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadLibrary, summariseTopic } from "@/app/library";
import { TopicLessons } from "@/components/notes";

interface TopicPageProps {
  readonly params: Promise<{ topic: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().topics.map(({ id }) => ({ topic: id }));
}

export async function generateMetadata({ params }: TopicPageProps): Promise<Metadata> {
  const { topic } = await params;
  return { title: loadLibrary().topics.find(({ id }) => id === topic)?.title ?? "Learn" };
}

export default async function TopicPage({ params }: TopicPageProps) {
  const { topic: topicId } = await params;
  const topic = loadLibrary().topics.find(({ id }) => id === topicId);
  if (!topic) notFound();
  return (
    <div className="mx-auto max-w-[920px] px-4 pt-6 pb-10 md:px-6 md:pt-10">
      <h1 className="sr-only">{topic.title}</h1>
      <TopicLessons id={topic.id} title={topic.title} summary={topic.summary} lessons={summariseTopic(topic)} />
    </div>
  );
}
