/** Thrown within the evaluation of a path, and caught where it began: the path costs more than the limits allow. */
export class LimitExceeded extends Error {}
