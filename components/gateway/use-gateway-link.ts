"use client";

import { useEffect, useState } from "react";
import { type GatewayLink, openGatewayLink } from "./worker/gateway-link";

/** The worker of one sandbox: it is there before the first request, and ends with the sandbox. */
export function useGatewayLink(): GatewayLink {
  const [link] = useState(openGatewayLink);
  useEffect(() => {
    link.warm();
    return () => link.close();
  }, [link]);
  return link;
}
