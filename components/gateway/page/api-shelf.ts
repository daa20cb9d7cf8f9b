import type { ContentSource, Shelf, Source } from "@/components/sandbox";
import {
  type GatewayContent,
  type GatewaySetup,
  packGatewaySetup,
  readGatewayFragment,
  unpackGatewaySetup,
} from "@/lib/sandbox/gateway";
import { assertNever, success } from "@/lib/util";
import { withDeployment } from "../bench-reducer";
import { EMPTY_SETUP } from "./empty-setup";

export type ApiKind = "example" | "mission" | "drill";
export type ApiSource = Source<ApiKind>;

/** What the page of the API Gateway sandbox can open. */
export function apiShelf(content: GatewayContent): Shelf<ApiKind, GatewaySetup> {
  const [first] = content.examples;
  return {
    page: "api-gateway",
    kinds: ["example", "mission", "drill"],
    find: (source) => {
      const setup = startOf(content, source);
      return setup && withDeployment(setup);
    },
    first: first ? { kind: "example", id: first.id } : null,
    empty: withDeployment(EMPTY_SETUP),
    pack: packGatewaySetup,
    unpack: (value) => {
      const setup = unpackGatewaySetup(value);
      return setup && withDeployment(setup);
    },
    readLink: (fragment) => {
      const read = readGatewayFragment(fragment);
      return read?.ok ? success({ setup: withDeployment(read.value), moment: null }) : read;
    },
  };
}

function startOf(content: GatewayContent, { kind, id }: ContentSource<ApiKind>): GatewaySetup | null {
  switch (kind) {
    case "example":
      return content.examples.find((each) => each.id === id)?.setup ?? null;
    case "mission":
      return content.missions.find((each) => each.id === id)?.start ?? null;
    case "drill":
      return content.drills.find((each) => each.id === id)?.start ?? null;
    default:
      return assertNever(kind);
  }
}
