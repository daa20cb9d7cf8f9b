/** Look of the small fields of the forms. */
export const FIELD = "h-11 min-w-0 rounded-control border border-control bg-panel px-2 text-13 md:h-8";

/** The same for what stands on the wire. */
export const WIRE_FIELD = `figure ${FIELD}`;
