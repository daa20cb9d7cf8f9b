import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findLesson, lessonTargets, loadLibrary } from "@/app/library";
import { Lesson } from "@/components/notes";
import { lessonParams } from "@/components/routes";

interface LessonPageProps {
  readonly params: Promise<{ topic: string; lesson: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().topics.flatMap(({ lessons }) => lessons.map(({ id }) => lessonParams(id)));
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const { topic, lesson } = await params;
  const found = findLesson(topic, lesson);
  return found ? { title: found.note.meta.title, description: found.note.meta.summary || undefined } : {};
}

export default async function LessonPage({ params }: LessonPageProps) {
  const { topic: topicId, lesson } = await params;
  const found = findLesson(topicId, lesson);
  if (!found) notFound();
  const { topic, note } = found;
  const { bank, glossary } = loadLibrary();
  return (
    <Lesson
      note={note}
      topicTitle={topic.title}
      lessons={topic.lessons.map(({ id, meta }) => ({ id, title: meta.title }))}
      items={bank.items.filter(({ source }) => source.noteId === note.id)}
      targets={lessonTargets()}
      glossary={glossary}
    />
  );
}
