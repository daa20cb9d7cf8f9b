import type { WebAcl } from "@/lib/gateway";
import { withMember } from "../edit-member";
import { withStagePart } from "../edit-stage";
import { CheckField } from "../fields/check-field";
import { ChoiceField } from "../fields/choice-field";
import { NumberField } from "../fields/number-field";
import { TextField } from "../fields/text-field";
import { lacks } from "../lacks";
import type { EditorProps, Topic } from "../topic";

const PARTS = [
  { value: "all", label: "every request" },
  { value: "none", label: "no request" },
  { value: "path", label: "a path with" },
  { value: "query", label: "a query with" },
  { value: "header", label: "a header with" },
  { value: "body", label: "a body with" },
  { value: "sourceIp", label: "an IP address with" },
] as const;

type Part = (typeof PARTS)[number]["value"];

function partOf({ matches }: WebAcl): Part {
  if (typeof matches === "boolean") return matches ? "all" : "none";
  return matches.part;
}

function matchesOf(part: Part, text: string): WebAcl["matches"] {
  return part === "all" || part === "none" ? part === "all" : { part, text };
}

function WebAclEditor({ setup, edit }: EditorProps) {
  const acl = setup.stage.webAcl;
  const change = (next: WebAcl | undefined): void => edit(withStagePart(setup, "webAcl", next));
  const text = acl !== undefined && typeof acl.matches === "object" ? acl.matches.text : "";
  return (
    <>
      <CheckField
        label="A web ACL looks at requests"
        value={acl !== undefined}
        onChange={(on) => change(on ? { action: "BLOCK", matches: { part: "query", text: "select" } } : undefined)}
      />
      {acl === undefined ? null : (
        <>
          <ChoiceField
            label="Its rule matches"
            value={partOf(acl)}
            choices={PARTS}
            onChange={(part) => change({ ...acl, matches: matchesOf(part, text || "select") })}
          />
          {typeof acl.matches === "boolean" ? null : (
            <TextField
              label="this text"
              value={text}
              onChange={(next) => change({ ...acl, matches: matchesOf(partOf(acl), next) })}
            />
          )}
          <ChoiceField
            label="and then does"
            value={acl.action}
            choices={[
              { value: "BLOCK", label: "BLOCK" },
              { value: "ALLOW", label: "ALLOW" },
              { value: "COUNT", label: "COUNT" },
            ]}
            onChange={(action) => change({ ...acl, action })}
          />
          <NumberField
            label="Own status of a block"
            value={acl.customResponse?.status}
            fallback="gateway response"
            min={200}
            max={599}
            onChange={(status) =>
              change(
                withMember(
                  acl,
                  "customResponse",
                  status === undefined ? undefined : { body: "", ...acl.customResponse, status },
                ),
              )
            }
          />
          {acl.customResponse === undefined ? null : (
            <TextField
              label="Own body of a block"
              value={acl.customResponse.body}
              onChange={(body) => change({ ...acl, customResponse: { status: 403, ...acl.customResponse, body } })}
            />
          )}
        </>
      )}
    </>
  );
}

/** AWS WAF before the stage. */
export const WEB_ACL: Topic = {
  id: "waf",
  title: "WAF",
  group: "Stage",
  phases: ["waf"],
  summary: ({ stage }) => (stage.webAcl === undefined ? "none" : stage.webAcl.action),
  part: ({ stage }) => stage.webAcl,
  missing: lacks("waf", "AWS WAF can't be attached to an HTTP API: put CloudFront with WAF before it."),
  Editor: WebAclEditor,
};
