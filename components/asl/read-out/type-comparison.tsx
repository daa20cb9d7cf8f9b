"use client";

import { useState } from "react";
import { Button, Dialog } from "@/components/ui";
import type { AslSetup } from "@/lib/sandbox";
import type { RunRecord } from "../model";
import { secondsText } from "../timeline/segments";
import { useServiceFacts } from "../use-service-facts";
import { expressRefusals } from "./express-refusals";
import { EVENT_QUOTA, EXPRESS_SECONDS, figuresAt, moneyText } from "./figures";

interface TypeComparisonProps {
  readonly record: RunRecord;
  readonly setup: AslSetup;
}

/** The whole run as Standard and as Express, and what Express would not take. */
export function TypeComparison({ record, setup }: TypeComparisonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-6 text-accent underline decoration-1 underline-offset-3 hover:text-accent-hover"
      >
        compare
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Standard or Express"
        description="The same run, whole, as each type of workflow."
        actions={
          <Button variant="main" onClick={() => setOpen(false)}>
            Close
          </Button>
        }
      >
        {open ? <Comparison record={record} setup={setup} /> : null}
      </Dialog>
    </>
  );
}

function Comparison({ record, setup }: TypeComparisonProps) {
  const { prices } = useServiceFacts();
  const { bill, transitions, seconds, events } = figuresAt(record, record.events.length, prices);
  const refusals = expressRefusals(setup, record);
  const rows = [
    ["Billed by", `${transitions} transitions`, `1 request, ${secondsText(seconds)}`],
    ["Cost of this run", moneyText(bill.STANDARD), moneyText(bill.EXPRESS)],
    ["Cost of a million", moneyText(bill.STANDARD * 1_000_000), moneyText(bill.EXPRESS * 1_000_000)],
    ["History", `${events} of ${EVENT_QUOTA} events`, "not kept"],
    ["Duration", `${secondsText(seconds)} of 1 year`, `${secondsText(seconds)} of ${secondsText(EXPRESS_SECONDS)}`],
  ] as const;
  return (
    <>
      <table className="mt-3 w-full text-13">
        <thead>
          <tr className="border-ink-2 border-b-[1.5px] text-left text-12 text-ink-3">
            <td />
            <th scope="col" className="py-1 font-[550]">
              Standard
            </th>
            <th scope="col" className="py-1 font-[550]">
              Express
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, standard, express]) => (
            <tr key={name} className="border-hair border-b">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-2">
                {name}
              </th>
              <td className="figure py-1.5 pr-3">{standard}</td>
              <td className="figure py-1.5">{express}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 font-semibold">
        {refusals.length === 0 ? "Express would take this machine." : "Express would refuse:"}
      </p>
      <ul className="mt-1 grid gap-1 text-13">
        {refusals.map((refusal) => (
          <li key={refusal} className="border-fail-line border-l-3 pl-2.5 [overflow-wrap:anywhere]">
            {refusal}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-12 text-ink-3">
        {prices.about} Express is counted with the smallest step of memory, 64 MB.
      </p>
    </>
  );
}
