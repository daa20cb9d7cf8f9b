"use client";

import { useEffect, useState } from "react";

interface ContentsProps {
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** The headings of this page; the one being read is marked. */
export function Contents({ entries }: ContentsProps) {
  const current = useHeadingInView(entries);
  if (entries.length === 0) return null;
  return (
    <nav aria-label="On this page">
      <h2 className="mb-1.5 font-semibold text-13">On this page</h2>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? "location" : undefined}
              className="block border-hair border-l-[1.5px] py-[3px] pl-3 text-ink-2 leading-5 hover:text-ink aria-[current=location]:border-accent aria-[current=location]:font-[550] aria-[current=location]:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last heading above the upper third of the window. */
function useHeadingInView(entries: ContentsProps["entries"]): string | undefined {
  const [current, setCurrent] = useState(entries[0]?.id);
  useEffect(() => {
    const headings = entries.flatMap(({ id }) => document.getElementById(id) ?? []);
    const update = () => {
      const line = window.innerHeight / 3;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
      setCurrent((passed.at(-1) ?? headings[0])?.id);
    };
    const observer = new IntersectionObserver(update, { rootMargin: "0px 0px -66% 0px" });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [entries]);
  return current;
}
