"use client";

import { Copy, RotateCw } from "lucide-react";
import { useEffect, useRef } from "react";
import { IconButton, StatusBadge, useToast } from "@/components/ui";
import { useGatewayBench } from "../bench-context";
import { FIELD } from "../request/field";
import { asCurl } from "./as-curl";
import { clockText } from "./clock-text";
import { requestLine } from "./request-line";
import { sentOf } from "./sent-of";

/** What was sent, the oldest first: look at one again, send it again, lay it beside another, take it as a command. */
export function SentStrip() {
  const { state } = useGatewayBench();
  return (
    <section aria-label="Sent requests" className="flex-none border-line border-t bg-panel">
      {state.sent.length === 0 ? (
        <p className="px-3 py-2 text-12 text-ink-3">
          What you send is listed here, to be looked at again and compared.
        </p>
      ) : (
        <>
          <SentTools />
          <SentList />
        </>
      )}
    </section>
  );
}

function SentList() {
  const { state, dispatch } = useGatewayBench();
  const list = useRef<HTMLOListElement>(null);
  const newest = state.sent.at(-1)?.id;
  useEffect(() => {
    if (newest !== undefined) list.current?.scrollTo({ left: list.current.scrollWidth });
  }, [newest]);
  return (
    <ol ref={list} className="flex overflow-x-auto border-hair border-t">
      {state.sent.map((each) => {
        const shown = each.id === state.shown;
        const compared = each.id === state.compared;
        return (
          <li key={each.id} className="flex-none border-hair border-r">
            <button
              type="button"
              aria-pressed={shown}
              title={requestLine(each)}
              onClick={() => dispatch({ type: "show", id: each.id })}
              className={`grid h-[54px] justify-items-start gap-0.5 px-3 py-1.5 outline-offset-[-2px] ${shown ? "bg-accent-soft shadow-[inset_0_-3px_0_var(--accent)]" : compared ? "bg-sunk shadow-[inset_0_-3px_0_var(--control)]" : "hover:bg-hover"}`}
            >
              <span className="sr-only">{requestLine(each)}: </span>
              <StatusBadge status={String(each.invocation.response.status)} />
              <span className="figure text-12 text-ink-2">{clockText(each.at)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function SentTools() {
  const { state, dispatch, send } = useGatewayBench();
  const toast = useToast();
  const shown = sentOf(state, state.shown);
  if (shown === null) return null;
  const copy = (): void => {
    const copied = navigator.clipboard?.writeText(asCurl(shown.setup));
    if (copied)
      copied.then(
        () => toast("Copied as curl."),
        () => toast("The browser did not let us copy."),
      );
    else toast("The browser did not let us copy.");
  };
  return (
    <div className="flex min-h-10 items-center gap-1 px-3">
      <h2 className="text-12 text-ink-3">Sent</h2>
      <p className="figure min-w-0 flex-1 truncate text-12 text-ink-2">{requestLine(shown)}</p>
      {state.sent.length < 2 ? null : (
        <select
          aria-label="Compare with"
          value={state.compared ?? ""}
          onChange={({ target }) =>
            dispatch({ type: "compare", id: target.value === "" ? null : Number(target.value) })
          }
          className={`max-w-44 ${FIELD}`}
        >
          <option value="">Compare with …</option>
          {state.sent
            .filter(({ id }) => id !== shown.id)
            .map((each) => (
              <option key={each.id} value={each.id}>
                {`${each.id}: ${each.invocation.response.status}, ${requestLine(each)}`}
              </option>
            ))}
        </select>
      )}
      <IconButton label="Send this request again" onClick={() => void send(shown.setup.request)}>
        <RotateCw size={15} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <IconButton label="Copy as curl" onClick={copy}>
        <Copy size={15} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
