"use client";

import { Button } from "@/components/ui";
import { useGatewayBench } from "../bench-context";
import type { Sent } from "../model";
import { type ComparedRow, compareSent } from "./comparison";

interface CompareViewProps {
  readonly one: Sent;
  readonly other: Sent;
}

const CELL = "border-hair border-b px-2.5 py-1.5 text-left align-top [overflow-wrap:anywhere]";

/** Two requests side by side; what differs is marked. */
export function CompareView({ one, other }: CompareViewProps) {
  const { dispatch } = useGatewayBench();
  const { answer, phases } = compareSent(one, other);
  return (
    <div>
      <div className="overflow-x-auto">
        <table className="w-full min-w-[340px] table-fixed text-13">
          <caption className="sr-only">Two requests side by side</caption>
          <thead className="text-12 text-ink-3">
            <tr>
              <th scope="col" className={`${CELL} w-28 font-[550] xl:w-40`}>
                <span className="sr-only">What</span>
              </th>
              <th scope="col" className={`${CELL} font-[550]`}>
                Request {one.id}
              </th>
              <th scope="col" className={`${CELL} font-[550]`}>
                Request {other.id}
              </th>
            </tr>
          </thead>
          <Rows rows={answer} figures />
          <Rows rows={phases} />
        </table>
      </div>
      <div className="p-3">
        <Button onClick={() => dispatch({ type: "compare", id: null })}>End comparing</Button>
      </div>
    </div>
  );
}

function Rows({ rows, figures = false }: { readonly rows: readonly ComparedRow[]; readonly figures?: boolean }) {
  return (
    <tbody className="border-line border-b-2">
      {rows.map(({ name, one, other }) => {
        const differs = one !== other;
        const value = `${CELL} ${figures ? "figure text-12" : ""} ${differs ? "text-ink" : "text-ink-3"}`;
        return (
          <tr key={name} className={differs ? "bg-accent-soft" : ""}>
            <th scope="row" className={`${CELL} font-[550]`}>
              {name}
              {differs ? <span className="sr-only">, differs</span> : null}
            </th>
            <td className={value}>{one}</td>
            <td className={value}>{other}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
