import type { Box } from "./layout/geometry";
import { stubName } from "./layout/measure";

/** The name of a state that is far away, where the way to it ends. */
export function StubNode({ name, box }: { readonly name: string; readonly box: Box }) {
  return (
    <g>
      <rect {...box} rx={13} className="fill-bench stroke-control [stroke-dasharray:2_3]" />
      <text x={box.x + 12} y={box.y + 17.5} className="fill-ink-2 font-medium text-12">
        {stubName(name)} ↷
      </text>
    </g>
  );
}
