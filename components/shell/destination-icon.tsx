import {
  BookOpen,
  CalendarDays,
  ChartColumn,
  ClipboardCheck,
  Copy,
  ListChecks,
  Route,
  SlidersHorizontal,
  Workflow,
} from "lucide-react";
import type { Destination } from "./destinations";

const ICONS = {
  today: CalendarDays,
  learn: BookOpen,
  practice: ListChecks,
  cards: Copy,
  exam: ClipboardCheck,
  states: Workflow,
  gateway: Route,
  progress: ChartColumn,
  settings: SlidersHorizontal,
} as const;

/** The picture of a screen in the navigation of phones. */
export function DestinationIcon({ icon }: Pick<Destination, "icon">) {
  const Icon = ICONS[icon];
  return <Icon size={20} strokeWidth={1.5} aria-hidden="true" className={icon === "cards" ? "-scale-x-100" : ""} />;
}
