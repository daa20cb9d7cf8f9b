"use client";

import { X } from "lucide-react";
import { Button, IconButton } from "@/components/ui";
import type { NameValue } from "@/lib/gateway";
import { withHeaders } from "./request-edits";
import { useRequest } from "./use-request";

const CELL = "figure h-11 min-w-0 bg-panel px-2 text-12 outline-offset-[-2px] md:h-7";

const NAMES = [
  "Accept",
  "Accept-Encoding",
  "Access-Control-Request-Method",
  "Authorization",
  "Cache-Control",
  "Content-Encoding",
  "Content-Type",
  "Origin",
  "x-api-key",
];

/** The headers, a row each. */
export function HeaderRows() {
  const [request, edit] = useRequest();
  const { headers = [] } = request;
  const change = (index: number, header: NameValue): void =>
    edit(
      withHeaders(
        request,
        headers.map((each, at) => (at === index ? header : each)),
      ),
    );
  return (
    <fieldset className="grid justify-items-start gap-1">
      <legend className="sr-only">Headers</legend>
      {headers.length === 0 ? null : (
        <ul className="w-full divide-y divide-hair rounded-control border border-line">
          {headers.map(([name, value], index) => {
            // Names repeat and change while they are typed: a header's place is its identity.
            const key = `header ${index}`;
            return (
              <li key={key} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
                <input
                  aria-label={`Name of header ${index + 1}`}
                  list="gateway-header-names"
                  value={name}
                  placeholder="Name"
                  spellCheck={false}
                  autoComplete="off"
                  onChange={({ target }) => change(index, [target.value, value])}
                  className={`${CELL} rounded-l-control`}
                />
                <input
                  aria-label={`Value of ${name || `header ${index + 1}`}`}
                  value={value}
                  placeholder="Value"
                  spellCheck={false}
                  autoComplete="off"
                  onChange={({ target }) => change(index, [name, target.value])}
                  className={`${CELL} border-hair border-l text-code-string`}
                />
                <IconButton
                  label={`Remove ${name || `header ${index + 1}`}`}
                  className="md:size-7"
                  onClick={() =>
                    edit(
                      withHeaders(
                        request,
                        headers.filter((_, at) => at !== index),
                      ),
                    )
                  }
                >
                  <X size={14} strokeWidth={1.5} aria-hidden="true" />
                </IconButton>
              </li>
            );
          })}
        </ul>
      )}
      <Button variant="bare" className="-ml-3" onClick={() => edit(withHeaders(request, [...headers, ["", ""]]))}>
        Add header
      </Button>
      <datalist id="gateway-header-names">
        {NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </fieldset>
  );
}
