import type { Metadata } from "next";
import { Suspense } from "react";
import { loadLibrary } from "@/app/library";
import { CardsScreen } from "@/components/cards";
import { LoadingBars } from "@/components/ui";

export const metadata: Metadata = { title: "Cards" };

export default function CardsPage() {
  const topics = loadLibrary().topics.map(({ id, title }) => ({ id, title }));
  return (
    <div className="mx-auto max-w-[780px] pt-4 pb-10 md:px-6 md:pt-6">
      <Suspense
        fallback={
          <div className="px-4 md:px-0">
            <LoadingBars rows={12} label="Loading the cards" alone />
          </div>
        }
      >
        <CardsScreen topics={topics} />
      </Suspense>
    </div>
  );
}
