"use client";

import { Menu } from "@base-ui/react/menu";
import { ChevronDown } from "lucide-react";
import { MenuGroup, MenuRow } from "@/components/sandbox";
import { buttonClass } from "@/components/ui";
import { useGatewayBench } from "../bench-context";
import { PRESETS } from "./presets";
import { useRequest } from "./use-request";

/** Puts the request into a situation; the learner sends it. */
export function PresetMenu() {
  const { state } = useGatewayBench();
  const [request, edit] = useRequest();
  const fitting = PRESETS.filter(({ fits }) => fits?.(state.setup) ?? true);
  const groups = [...new Set(fitting.map(({ group }) => group))];
  return (
    <Menu.Root>
      <Menu.Trigger className={`${buttonClass("bare")} -mr-2`}>
        Situations <ChevronDown size={14} strokeWidth={1.5} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40 outline-none">
          <Menu.Popup className="max-h-(--available-height) w-[min(20rem,calc(100vw-1.5rem))] overflow-y-auto rounded-float bg-raised py-1.5 shadow-float outline-none forced-colors:border">
            {groups.map((group) => (
              <MenuGroup key={group} title={group}>
                {fitting
                  .filter((preset) => preset.group === group)
                  .map(({ name, request: put }) => (
                    <MenuRow key={name} onClick={() => edit(put(request, state.setup))}>
                      {name}
                    </MenuRow>
                  ))}
              </MenuGroup>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
