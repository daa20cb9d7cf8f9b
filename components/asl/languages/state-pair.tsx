import { type JsonObject, jsonEqual } from "@/lib/asl";
import { JsonBlock } from "../data-flow/json-block";

/** Fields with other machines in them: those have entries of their own. */
const INNER: ReadonlySet<string> = new Set(["Branches", "ItemProcessor", "Iterator"]);

interface StatePairProps {
  readonly name: string;
  readonly jsonPath: JsonObject | undefined;
  readonly jsonata: JsonObject | undefined;
}

/** The fields of a state that the two languages say differently, beside each other. */
export function StatePair({ name, jsonPath, jsonata }: StatePairProps) {
  return (
    <>
      <p className="font-semibold text-13">{name}</p>
      <div className="grid gap-x-3 md:grid-cols-2">
        {jsonPath === undefined ? null : <JsonBlock wrap value={differing(jsonPath, jsonata)} />}
        {jsonata === undefined ? null : <JsonBlock wrap value={differing(jsonata, jsonPath)} />}
      </div>
    </>
  );
}

function differing(fields: JsonObject, others: JsonObject | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => {
      const other = others !== undefined && Object.hasOwn(others, field) ? others[field] : undefined;
      return !INNER.has(field) && (other === undefined || !jsonEqual(value, other));
    }),
  );
}
