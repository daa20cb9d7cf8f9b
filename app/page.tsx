import { loadExamShelf } from "@/app/exams";
import { loadLibrary, summariseTopic } from "@/app/library";
import { type TodayExam, TodayScreen } from "@/components/today";

export default function TodayPage() {
  const { topics, deck } = loadLibrary();
  const lessons = topics.flatMap((topic) =>
    summariseTopic(topic).map(({ id, title, minutes }) => ({ id, title, minutes, topicTitle: topic.title })),
  );
  return (
    <div className="mx-auto max-w-[1160px] px-4 pt-6 pb-10 md:px-6 md:pt-10 md:pb-16">
      <TodayScreen content={{ lessons, cards: deck.cards.length, exam: longestExam() }} />
    </div>
  );
}

function longestExam(): TodayExam | null {
  const longest = loadExamShelf().offers.toSorted((a, b) => b.questions - a.questions)[0];
  return longest && longest.questions > 0 ? { questions: longest.questions, minutes: longest.minutes } : null;
}
