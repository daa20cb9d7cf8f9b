import type { EventChannel } from "@/lib/progress";

/** Reaches the other open pages of this site. Where the browser has no such channel, each page is on its own until it is reloaded. */
export function createBroadcastEventChannel(name = "cloudrill-progress"): EventChannel {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, subscribe: () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    subscribe: (listener) => channel.addEventListener("message", (event) => listener(event.data)),
  };
}
