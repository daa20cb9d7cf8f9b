import type { Authorization } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { withMember } from "../edit-member";
import { restMethodOf, routeOf, withRestMethod, withRoute } from "../edit-operation";
import { ChoiceField } from "../fields/choice-field";
import { ListField } from "../fields/list-field";
import type { EditorProps, Topic } from "../topic";

const NONE: Authorization = { type: "NONE" };

function authorizationOf({ api }: GatewaySetup, operation: string): Authorization {
  return (restMethodOf(api, operation) ?? routeOf(api, operation))?.authorization ?? NONE;
}

function withAuthorization(setup: GatewaySetup, operation: string, authorization: Authorization): GatewaySetup {
  const next = authorization.type === "NONE" ? undefined : authorization;
  const method = restMethodOf(setup.api, operation);
  if (method !== null) return withRestMethod(setup, operation, withMember(method, "authorization", next));
  const route = routeOf(setup.api, operation);
  return route === null ? setup : withRoute(setup, operation, withMember(route, "authorization", next));
}

/** `NONE`, `AWS_IAM`, or the name of an authorizer with `a:` before it. */
function choiceOf(authorization: Authorization): string {
  return "authorizer" in authorization ? `a:${authorization.authorizer}` : authorization.type;
}

function authorizationFor({ api }: GatewaySetup, choice: string): Authorization {
  if (choice === "AWS_IAM") return { type: "AWS_IAM" };
  const name = choice.slice(2);
  const type = choice.startsWith("a:") ? api.authorizers?.[name]?.type : undefined;
  if (type === undefined) return NONE;
  return { type: type === "TOKEN" || type === "REQUEST" ? "CUSTOM" : type, authorizer: name };
}

function AuthorizationEditor({ setup, operation, edit }: EditorProps) {
  const authorization = authorizationOf(setup, operation);
  const names = Object.keys(setup.api.authorizers ?? {});
  return (
    <>
      <ChoiceField
        label="Callers are asked by"
        value={choiceOf(authorization)}
        choices={[
          { value: "NONE", label: "nobody: open to all" },
          { value: "AWS_IAM", label: "IAM, signed requests" },
          ...names.map((name) => ({ value: `a:${name}`, label: `${name}, ${setup.api.authorizers?.[name]?.type}` })),
          ...(names.length > 0 ? [] : [{ value: "a:", label: "add an authorizer first", off: true }]),
        ]}
        onChange={(choice) => edit(withAuthorization(setup, operation, authorizationFor(setup, choice)))}
      />
      {authorization.type === "COGNITO_USER_POOLS" || authorization.type === "JWT" ? (
        <ListField
          label="Scopes, one of"
          value={authorization.scopes}
          onChange={(scopes) => edit(withAuthorization(setup, operation, withMember(authorization, "scopes", scopes)))}
        />
      ) : null}
      {authorization.type === "COGNITO_USER_POOLS" ? (
        <p className="text-12 text-ink-3">With scopes an access token is needed, without them an ID token.</p>
      ) : null}
    </>
  );
}

/** How a method asks for the caller. */
export const AUTHORIZATION: Topic = {
  id: "authorization",
  title: "Authorization",
  group: "Method",
  phases: ["authentication", "authorization"],
  summary: (setup, operation) => {
    const authorization = authorizationOf(setup, operation);
    return "authorizer" in authorization ? authorization.authorizer : authorization.type;
  },
  part: authorizationOf,
  Editor: AuthorizationEditor,
};
