import type { Integration } from "@/lib/gateway";
import { withMember } from "../edit-member";
import { TextField } from "../fields/text-field";

interface TargetProps {
  readonly integration: Integration;
  readonly onChange: (integration: Integration) => void;
}

/** What the integration calls. */
export function Target({ integration, onChange }: TargetProps) {
  if (integration.type === "MOCK")
    return <p className="text-12 text-ink-3">Calls nothing: a template says the status.</p>;
  if (!("service" in integration)) return <HttpTarget integration={integration} onChange={onChange} />;
  return (
    <>
      <TextField
        label="Service"
        value={integration.service}
        onChange={(service) => onChange({ ...integration, service })}
      />
      <TextField
        label="Function or action"
        value={integration.uri ?? ""}
        onChange={(uri) => onChange(withMember(integration, "uri", uri || undefined))}
      />
      <TextField
        label="Method of the service"
        value={integration.httpMethod}
        onChange={(httpMethod) => onChange({ ...integration, httpMethod })}
      />
      <TextField
        label="Role"
        value={integration.credentials ?? ""}
        fallback="none"
        onChange={(role) => onChange(withMember(integration, "credentials", role || undefined))}
      />
    </>
  );
}

/** What an integration with an HTTP backend says of it, in REST and HTTP APIs. */
interface HttpBackend {
  readonly uri?: string;
  readonly httpMethod?: string;
  readonly vpcLink?: string;
}

interface HttpTargetProps<Backend extends HttpBackend> {
  readonly integration: Backend;
  readonly onChange: (integration: Backend) => void;
}

/** Address and method of an HTTP backend, and the VPC link on the way to it. */
export function HttpTarget<Backend extends HttpBackend>({ integration, onChange }: HttpTargetProps<Backend>) {
  return (
    <>
      <TextField label="Address" value={integration.uri ?? ""} onChange={(uri) => onChange({ ...integration, uri })} />
      <TextField
        label="Method of the backend"
        value={integration.httpMethod ?? "ANY"}
        onChange={(httpMethod) => onChange({ ...integration, httpMethod })}
      />
      <TextField
        label="VPC link"
        value={integration.vpcLink ?? ""}
        fallback="none: over the internet"
        onChange={(link) => onChange(withMember(integration, "vpcLink", link || undefined))}
      />
    </>
  );
}
