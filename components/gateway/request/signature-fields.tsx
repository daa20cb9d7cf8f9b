"use client";

import type { Signature } from "@/lib/gateway";
import { useGatewayBench } from "../bench-context";
import { IDENTITY_POLICIES, isOwnAccount, SIGNATURE_STATES, signedFrom, validSignature } from "./credential-choices";
import { FIELD } from "./field";
import { Line } from "./line";
import { withPart } from "./request-edits";
import { useRequest } from "./use-request";

/** A signature by Signature Version 4, as what it turns out to be; and who signed. */
export function SignatureFields() {
  const { state } = useGatewayBench();
  const { setup } = state;
  const [request, edit] = useRequest();
  const { signature } = request;
  const sign = (next: Signature | undefined): void => edit(withPart(request, "signature", next));
  return (
    <>
      <Line label="Signature">
        <select
          value={signature?.state ?? ""}
          onChange={({ target }) =>
            sign(
              target.value === ""
                ? undefined
                : { ...(signature ?? validSignature(setup)), state: target.value as Signature["state"] },
            )
          }
          className={FIELD}
        >
          <option value="">not signed</option>
          {SIGNATURE_STATES.map(({ state: each, label }) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </select>
      </Line>
      {signature === undefined ? null : (
        <>
          <Line label="Signed by">
            <select
              value={isOwnAccount(signature, setup) ? "own" : "other"}
              onChange={({ target }) => sign(signedFrom(signature, setup, target.value === "own"))}
              className={FIELD}
            >
              <option value="own">a user of this account</option>
              <option value="other">a user of another account</option>
            </select>
          </Line>
          <Line label="Their policies">
            <select
              value={signature.identityPolicy}
              onChange={({ target }) =>
                sign({ ...signature, identityPolicy: target.value as Signature["identityPolicy"] })
              }
              className={FIELD}
            >
              {IDENTITY_POLICIES.map(({ verdict, label }) => (
                <option key={verdict} value={verdict}>
                  {label}
                </option>
              ))}
            </select>
          </Line>
          <label className="flex min-h-11 items-center gap-2 text-13 text-ink-2 md:min-h-7">
            <input
              type="checkbox"
              checked={signature.mayInvalidateCache === true}
              onChange={({ target }) => sign({ ...signature, mayInvalidateCache: target.checked })}
            />
            They also allow to invalidate the cache
          </label>
        </>
      )}
    </>
  );
}
