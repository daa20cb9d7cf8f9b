import { imagesOf, isRemote } from "../links";
import type { Rule } from "./rule";

/** A picture from another site: the page makes no request to others, so it shows a link. */
export const imageRemote: Rule = {
  name: "image-remote",
  severity: "info",
  check: ({ note }) =>
    imagesOf(note)
      .filter(({ url }) => isRemote(url))
      .map(({ position }) => ({
        position,
        message: "The picture lies on another site; a link to it is shown instead.",
        fix: "Say in words what the picture shows.",
      })),
};
