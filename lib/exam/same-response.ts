import type { Response } from "@/lib/quiz";

/** Whether two responses say the same: the order in which options or matches were chosen does not matter. */
export function isSameResponse(one: Response, other: Response): boolean {
  return canonical(one) === canonical(other);
}

function canonical(response: Response): string {
  switch (response.type) {
    case "multiple-response":
      return JSON.stringify(response.options.toSorted());
    case "matching":
      return JSON.stringify(Object.entries(response.answers).sort(([a], [b]) => (a < b ? -1 : 1)));
    case "numeric":
    case "cloze":
      return response.text.trim();
    case "multiple-choice":
    case "ordering":
      return JSON.stringify(response);
  }
}
