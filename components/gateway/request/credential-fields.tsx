"use client";

import { useGatewayBench } from "../bench-context";
import {
  apiKeyChoices,
  type CertificateKind,
  type CredentialChoice,
  certificateKindOf,
  certificateOf,
  tokenChoices,
  tokenHeaderOf,
} from "./credential-choices";
import { FIELD } from "./field";
import { FieldGroup } from "./field-group";
import { Line } from "./line";
import { headerOf, withHeader, withPart } from "./request-edits";
import { SignatureFields } from "./signature-fields";
import { useRequest } from "./use-request";

const CERTIFICATES: readonly { readonly kind: CertificateKind; readonly label: string }[] = [
  { kind: "none", label: "none" },
  { kind: "trusted", label: "by a trusted issuer" },
  { kind: "untrusted", label: "by somebody else" },
  { kind: "expired", label: "expired" },
];

/** Who the client says it is. Keys and tokens are headers; they are chosen here so that nobody has to type them. */
export function CredentialFields() {
  const { state } = useGatewayBench();
  const { setup } = state;
  const [request, edit] = useRequest();
  const tokenHeader = tokenHeaderOf(setup);
  const token = headerOf(request, tokenHeader)?.replace(/^Bearer /i, "") ?? null;
  return (
    <FieldGroup title="Credentials">
      <ChoiceField
        label="API key"
        choices={apiKeyChoices(setup)}
        value={headerOf(request, "x-api-key")}
        onChange={(value) => edit(withHeader(request, "x-api-key", value))}
      />
      <ChoiceField
        label="Token"
        choices={tokenChoices(setup)}
        value={token}
        onChange={(value) => edit(withHeader(request, tokenHeader, value))}
      />
      <SignatureFields />
      <Line label="Certificate">
        <select
          value={certificateKindOf(request.clientCertificate, setup)}
          onChange={({ target }) =>
            edit(withPart(request, "clientCertificate", certificateOf(target.value as CertificateKind, setup)))
          }
          className={FIELD}
        >
          {CERTIFICATES.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </Line>
    </FieldGroup>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly CredentialChoice[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function ChoiceField({ label, choices, value, onChange }: ChoiceFieldProps) {
  const own = value !== null && !choices.some((choice) => choice.value === value);
  return (
    <Line label={label}>
      <select
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
        className={FIELD}
      >
        <option value="">none</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {own ? <option value={value}>as typed in the header</option> : null}
      </select>
    </Line>
  );
}
