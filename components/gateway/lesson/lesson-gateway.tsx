"use client";

import type { ReactNode } from "react";
import { LessonBox, type LessonPlace } from "@/components/sandbox";
import type { GatewayFence } from "@/lib/sandbox/gateway";

export interface LessonGatewayProps {
  readonly fence: GatewayFence;
  readonly place: LessonPlace;
  /** The code of the fence, to be read beside the request. */
  readonly code: ReactNode;
}

const load = () => import("./gateway-work").then(({ GatewayWork }) => GatewayWork);

/** The place of an API Gateway sandbox in a lesson, with its code until it is loaded. */
export function LessonGateway(props: LessonGatewayProps & { readonly children: ReactNode }) {
  const { fence, place, code, children } = props;
  return (
    <LessonBox title={fence.setup.title} height={fence.height} load={load} props={{ fence, place, code }}>
      {children}
    </LessonBox>
  );
}
