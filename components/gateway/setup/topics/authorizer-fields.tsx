import type { Authorizer } from "@/lib/gateway";
import { assertNever } from "@/lib/util";
import { withMember } from "../edit-member";
import { CheckField } from "../fields/check-field";
import { ListField } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { PayloadFormatField } from "../fields/payload-format-field";
import { TextField } from "../fields/text-field";

interface AuthorizerFieldsProps {
  readonly api: "REST" | "HTTP";
  readonly authorizer: Authorizer;
  readonly onChange: (authorizer: Authorizer) => void;
}

/** The settings of an authorizer of its kind. */
export function AuthorizerFields({ api, authorizer, onChange }: AuthorizerFieldsProps) {
  switch (authorizer.type) {
    case "TOKEN":
      return (
        <>
          <TokenSource
            value={authorizer.identitySource}
            onChange={(identitySource) => onChange({ ...authorizer, identitySource })}
          />
          <TextField
            label="Token must match"
            value={authorizer.identityValidationExpression ?? ""}
            fallback="anything"
            onChange={(text) => onChange(withMember(authorizer, "identityValidationExpression", text || undefined))}
          />
          <CacheSeconds
            value={authorizer.resultTtlInSeconds}
            onChange={(seconds) => onChange(withMember(authorizer, "resultTtlInSeconds", seconds))}
          />
        </>
      );
    case "REQUEST":
      return (
        <>
          <ListField
            label="Identity sources"
            value={authorizer.identitySources}
            onChange={(identitySources = []) => onChange({ ...authorizer, identitySources })}
          />
          <CacheSeconds
            value={authorizer.resultTtlInSeconds}
            onChange={(seconds) => onChange(withMember(authorizer, "resultTtlInSeconds", seconds))}
          />
          {api === "REST" ? null : (
            <>
              <PayloadFormatField
                value={authorizer.payloadFormatVersion}
                onChange={(payloadFormatVersion) => onChange({ ...authorizer, payloadFormatVersion })}
              />
              <CheckField
                label="The function answers isAuthorized (simple response)"
                value={authorizer.enableSimpleResponses === true}
                onChange={(on) => onChange(withMember(authorizer, "enableSimpleResponses", on ? true : undefined))}
              />
            </>
          )}
        </>
      );
    case "COGNITO_USER_POOLS":
      return (
        <>
          <TokenSource
            value={authorizer.identitySource}
            onChange={(identitySource) => onChange({ ...authorizer, identitySource })}
          />
          <ListField
            label="User pools"
            value={authorizer.userPools}
            fallback="any"
            onChange={(pools) => onChange(withMember(authorizer, "userPools", pools))}
          />
        </>
      );
    case "JWT":
      return (
        <>
          <TokenSource
            value={authorizer.identitySource}
            onChange={(identitySource) => onChange({ ...authorizer, identitySource })}
          />
          <TextField
            label="Issuer"
            value={authorizer.issuer ?? ""}
            fallback="any"
            onChange={(issuer) => onChange(withMember(authorizer, "issuer", issuer || undefined))}
          />
          <ListField
            label="Audience"
            value={authorizer.audience}
            fallback="any"
            onChange={(audience) => onChange(withMember(authorizer, "audience", audience))}
          />
        </>
      );
    default:
      return assertNever(authorizer);
  }
}

interface CacheSecondsProps {
  readonly value: number | undefined;
  readonly onChange: (seconds: number | undefined) => void;
}

function CacheSeconds({ value, onChange }: CacheSecondsProps) {
  return <NumberField label="Answer is cached, seconds" value={value} fallback="300" max={3_600} onChange={onChange} />;
}

interface TokenSourceProps {
  readonly value: string;
  readonly onChange: (source: string) => void;
}

function TokenSource(props: TokenSourceProps) {
  return <TextField label="Token source" {...props} />;
}
