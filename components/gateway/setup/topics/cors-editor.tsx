import { Button } from "@/components/ui";
import type { HttpCors } from "@/lib/gateway";
import { withHttpPart } from "../edit-api";
import { withMember } from "../edit-member";
import { addPreflight, partsOf, restMethodOf } from "../edit-operation";
import { CheckField } from "../fields/check-field";
import { ListField } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import type { EditorProps } from "../topic";

/** CORS: a setting of an HTTP API, a method of a REST API. */
export function CorsEditor(props: EditorProps) {
  const { setup } = props;
  return setup.api.type === "HTTP" ? (
    <HttpCorsEditor {...props} cors={setup.api.cors ?? null} />
  ) : (
    <PreflightEditor {...props} />
  );
}

function PreflightEditor({ setup, operation, edit }: EditorProps) {
  const [, path] = partsOf(operation);
  const exists = restMethodOf(setup.api, `OPTIONS ${path}`) !== null;
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-12 text-ink-2">
        A REST API has no CORS setting: each resource needs an OPTIONS method that answers preflight requests, and the
        backend or the integration response adds the headers to other answers. Gateway responses need them too.
      </p>
      {exists ? (
        <p className="text-12 text-ink-3">{path} has its OPTIONS method.</p>
      ) : (
        <Button onClick={() => edit(addPreflight(setup, path))}>Add OPTIONS to {path}</Button>
      )}
    </div>
  );
}

const LISTS = [
  ["allowOrigins", "Origins"],
  ["allowMethods", "Methods"],
  ["allowHeaders", "Headers"],
  ["exposeHeaders", "Exposed headers"],
] as const;

function HttpCorsEditor({ setup, edit, cors }: EditorProps & { readonly cors: HttpCors | null }) {
  const change = <Name extends keyof HttpCors>(name: Name, value: HttpCors[Name] | undefined): void =>
    edit(withHttpPart(setup, "cors", withMember(cors ?? {}, name, value)));
  return (
    <>
      <CheckField
        label="The API answers CORS requests itself"
        value={cors !== null}
        onChange={(on) =>
          edit(
            withHttpPart(
              setup,
              "cors",
              on ? { allowOrigins: ["*"], allowMethods: ["*"], allowHeaders: ["*"] } : undefined,
            ),
          )
        }
      />
      {cors === null ? null : (
        <>
          {LISTS.map(([name, label]) => (
            <ListField key={name} label={label} value={cors[name]} onChange={(value) => change(name, value)} />
          ))}
          <CheckField
            label="With credentials"
            value={cors.allowCredentials === true}
            onChange={(on) => change("allowCredentials", on ? true : undefined)}
          />
          <NumberField
            label="Kept for, seconds"
            value={cors.maxAge}
            fallback="not said"
            max={86_400}
            onChange={(value) => change("maxAge", value)}
          />
        </>
      )}
    </>
  );
}
