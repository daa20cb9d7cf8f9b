interface StatusLook {
  readonly text: string;
  /** Edge and ground of a box. */
  readonly box: string;
  /** A mark that is filled. */
  readonly mark: string;
}

const LOOKS: Readonly<Record<string, StatusLook>> = {
  "2": { text: "text-2xx", box: "border-2xx-line bg-2xx-bg", mark: "bg-2xx text-panel" },
  "4": { text: "text-4xx", box: "border-4xx-line bg-4xx-bg", mark: "bg-4xx text-panel" },
  "5": { text: "text-5xx", box: "border-5xx-line bg-5xx-bg", mark: "bg-5xx text-panel" },
};

const PLAIN: StatusLook = { text: "text-ink-2", box: "border-line bg-sunk", mark: "bg-ink-2 text-panel" };

/** The colours of a status' class. */
export function statusLook(status: number): StatusLook {
  return LOOKS[String(status).charAt(0)] ?? PLAIN;
}
