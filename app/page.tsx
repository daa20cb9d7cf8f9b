import type { Metadata } from "next";

export const metadata: Metadata = { title: "Today" };

export default function TodayPage() {
  return <h1 className="p-6 text-36">Today</h1>;
}
