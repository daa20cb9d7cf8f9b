import { loadLibrary, summariseTopic } from "@/app/library";
import { TodayScreen } from "@/components/today";

export default function TodayPage() {
  const { topics, bank, deck } = loadLibrary();
  const lessons = topics.flatMap((topic) =>
    summariseTopic(topic).map(({ id, title, minutes }) => ({ id, title, minutes, topicTitle: topic.title })),
  );
  return (
    <div className="mx-auto max-w-[1160px] px-4 pt-6 pb-10 md:px-6 md:pt-10 md:pb-16">
      <TodayScreen content={{ lessons, items: bank.items.length, cards: deck.cards.length }} />
    </div>
  );
}
