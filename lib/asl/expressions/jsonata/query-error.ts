/** Thrown within an evaluation and told as AWS tells what has no code of JSONata's. */
export class QueryError extends Error {
  static depth(): QueryError {
    return new QueryError(
      "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.",
    );
  }

  static time(): QueryError {
    return new QueryError("Expression evaluation timeout: Check for infinite loop");
  }

  static memory(): QueryError {
    return new QueryError("Expression evaluation memory limit exceeded: Check for excessive memory usage");
  }
}
