"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui";

const SHOWN = 5;

interface CardListProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** Cards one below the other, the first few at first. */
export function CardList<Row>({ rows, keyOf, children }: CardListProps<Row>) {
  const [all, setAll] = useState(false);
  const more = rows.length - SHOWN;
  return (
    <>
      <ul>
        {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
          <li key={keyOf(row)} className="border-hair border-t py-2.5">
            {children(row)}
          </li>
        ))}
      </ul>
      {more > 0 && !all ? (
        <Button className="mt-1" onClick={() => setAll(true)}>
          Show {more} more
        </Button>
      ) : null}
    </>
  );
}
