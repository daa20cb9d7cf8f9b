import { Button } from "@/components/ui";
import type { DomainName } from "@/lib/gateway";
import { withMember } from "../edit-member";
import { replaced } from "../edit-plans";
import { CheckField } from "../fields/check-field";
import { ListField } from "../fields/list-field";
import { PairsField } from "../fields/pairs-field";
import { TextField } from "../fields/text-field";
import type { EditorProps, Topic } from "../topic";

function DomainsEditor({ setup, edit }: EditorProps) {
  const { domains, api, stage } = setup;
  const isRegional = api.type === "HTTP" || api.endpointType === "REGIONAL";
  const change = (at: number, domain: DomainName | undefined): void =>
    edit({ ...setup, domains: replaced(domains, at, domain) });
  return (
    <div className="grid gap-3">
      {domains.map((domain, at) => {
        // The name changes while it is typed: its place is its identity.
        const key = `domain ${at}`;
        return (
          <fieldset key={key} className="grid gap-1.5 border-hair border-l pl-2.5">
            <legend className="pb-1 font-semibold text-13">{domain.name}</legend>
            <TextField label="Name" value={domain.name} onChange={(name) => change(at, { ...domain, name })} />
            <WholeDomain domain={domain} stage={stage.name} onChange={(next) => change(at, next)} />
            <PairsField
              label="First segment of the path to stage"
              noun="mapping"
              namePlaceholder="v1"
              valuePlaceholder={stage.name}
              value={withMember(domain.mappings, "", undefined)}
              onChange={(mappings = {}) => {
                const whole = domain.mappings[""];
                change(at, { ...domain, mappings: whole === undefined ? mappings : { ...mappings, "": whole } });
              }}
            />
            {isRegional ? null : (
              <p className="text-12 text-ink-2">
                Mutual TLS needs a Regional domain name: edge-optimized and private APIs can&apos;t be behind it.
              </p>
            )}
            <CheckField
              label="Mutual TLS"
              value={domain.mutualTls !== undefined}
              onChange={(on) =>
                change(at, withMember(domain, "mutualTls", on ? { trustedIssuers: ["Example CA"] } : undefined))
              }
            />
            {domain.mutualTls === undefined ? null : (
              <ListField
                label="Trusted issuers"
                value={domain.mutualTls.trustedIssuers}
                onChange={(trustedIssuers = []) => change(at, { ...domain, mutualTls: { trustedIssuers } })}
              />
            )}
            <Button variant="bare" className="-ml-3 justify-self-start" onClick={() => change(at, undefined)}>
              Remove {domain.name}
            </Button>
          </fieldset>
        );
      })}
      <Button
        className="justify-self-start"
        onClick={() =>
          edit({
            ...setup,
            domains: [...domains, { name: `api${domains.length || ""}.example.com`, mappings: { "": stage.name } }],
          })
        }
      >
        Add custom domain
      </Button>
    </div>
  );
}

interface WholeDomainProps {
  readonly domain: DomainName;
  readonly stage: string;
  readonly onChange: (domain: DomainName) => void;
}

function WholeDomain({ domain, stage, onChange }: WholeDomainProps) {
  const { "": whole, ...others } = domain.mappings;
  return (
    <CheckField
      label={`The whole domain leads to ${whole ?? stage}`}
      value={whole !== undefined}
      onChange={(on) => onChange({ ...domain, mappings: on ? { ...others, "": stage } : others })}
    />
  );
}

/** Names of the API's own, and certificates of clients. */
export const DOMAINS: Topic = {
  id: "domains",
  title: "Domains, mutual TLS",
  group: "Clients",
  phases: ["tls"],
  summary: ({ domains }) =>
    domains.map(({ name, mutualTls }) => (mutualTls === undefined ? name : `${name}, mutual TLS`)).join("; ") || "none",
  part: ({ domains }) => domains,
  Editor: DomainsEditor,
};
