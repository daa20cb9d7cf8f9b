"use client";

import { useState } from "react";
import { Button } from "@/components/ui";
import type { Authorizer } from "@/lib/gateway";
import { withAuthorizer } from "../edit-api";
import { ChoiceField } from "../fields/choice-field";
import { TextField } from "../fields/text-field";
import type { EditorProps, Topic } from "../topic";
import { AuthorizerFields } from "./authorizer-fields";

const TYPES = {
  REST: [
    { value: "TOKEN", label: "Lambda, TOKEN" },
    { value: "REQUEST", label: "Lambda, REQUEST" },
    { value: "COGNITO_USER_POOLS", label: "Cognito user pools" },
    { value: "JWT", label: "JWT: HTTP APIs only", off: true },
  ],
  HTTP: [
    { value: "REQUEST", label: "Lambda, REQUEST" },
    { value: "JWT", label: "JWT" },
    { value: "TOKEN", label: "Lambda, TOKEN: REST APIs only", off: true },
    { value: "COGNITO_USER_POOLS", label: "Cognito: use JWT here", off: true },
  ],
} as const;

const REST_HEADER = "method.request.header.Authorization";
const HTTP_HEADER = "$request.header.Authorization";

function AuthorizersEditor({ setup, edit }: EditorProps) {
  const { api } = setup;
  const all = api.authorizers ?? {};
  const names = Object.keys(all);
  const [chosen, choose] = useState("");
  const name = Object.hasOwn(all, chosen) ? chosen : (names[0] ?? "");
  const authorizer = all[name];
  const [newName, setNewName] = useState("");
  const canAdd = newName !== "" && !Object.hasOwn(all, newName) && newName !== "__proto__";
  return (
    <>
      {authorizer === undefined ? (
        <p className="text-12 text-ink-2">The API has no authorizer yet.</p>
      ) : (
        <>
          <ChoiceField
            label="Authorizer"
            value={name}
            choices={names.map((value) => ({ value, label: value }))}
            onChange={choose}
          />
          <ChoiceField
            label="Kind"
            value={authorizer.type}
            choices={TYPES[api.type]}
            onChange={(type) => edit(withAuthorizer(setup, name, newAuthorizer(type, api.type)))}
          />
          <AuthorizerFields
            key={`${name} ${authorizer.type}`}
            api={api.type}
            authorizer={authorizer}
            onChange={(next) => edit(withAuthorizer(setup, name, next))}
          />
          <Button
            variant="bare"
            className="-ml-3 justify-self-start"
            onClick={() => edit(withAuthorizer(setup, name, undefined))}
          >
            Remove {name}
          </Button>
        </>
      )}
      <TextField label="Name of a new one" value={newName} onChange={setNewName} />
      <Button
        className="justify-self-start"
        disabled={!canAdd}
        onClick={() => {
          edit(withAuthorizer(setup, newName, newAuthorizer(api.type === "REST" ? "TOKEN" : "JWT", api.type)));
          choose(newName);
          setNewName("");
        }}
      >
        Add authorizer
      </Button>
    </>
  );
}

function newAuthorizer(type: Authorizer["type"], api: "REST" | "HTTP"): Authorizer {
  const source = api === "REST" ? REST_HEADER : HTTP_HEADER;
  if (type === "REQUEST")
    return { type, identitySources: [source], ...(api === "HTTP" ? { payloadFormatVersion: "2.0" } : {}) };
  return { type, identitySource: source };
}

/** Who checks the callers. */
export const AUTHORIZERS: Topic = {
  id: "authorizers",
  title: "Authorizers",
  group: "API",
  phases: ["authentication", "authorization"],
  summary: ({ api }) => Object.keys(api.authorizers ?? {}).join(", ") || "none",
  part: ({ api }) => api.authorizers,
  Editor: AuthorizersEditor,
};
