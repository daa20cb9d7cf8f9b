"use client";

/** Parts that are still to come; each line gives way to the part itself. */
const Empty = () => null;

export { Empty as AtlasPanel, Empty as LoadPanel, Empty as OtherCauses, Empty as SetupForm };
