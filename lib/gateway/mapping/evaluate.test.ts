import { describe, expect, it } from "vitest";
import { evaluate, type Sources } from "./evaluate";
import { parseExpression } from "./parse-expression";
import { renderText } from "./render-text";

const sources: Sources = {
  path: { id: "7" },
  query: { q: ["1", "2"] },
  headers: { "X-Name": ["n"], accept: ["a", "b"] },
  body: '{"a": {"b": [1, "t"]}, "inner": "{\\"deep\\": {\\"x\\": 5}}", "none": null}',
  context: { stage: "prod", identity: { sourceIp: "192.0.2.1" }, path: "/prod/x", error: { messageString: '"no"' } },
  stageVariables: { host: "example.com" },
};

function value(text: string, api?: "HTTP"): string | undefined {
  const expression = parseExpression(text, api);
  if (!expression.ok) throw new Error(expression.error);
  return evaluate(expression.value, sources);
}

describe("mapping expressions of REST APIs", () => {
  it.each([
    ["'fixed, as it is'", "fixed, as it is"],
    ["''", ""],
    ["method.request.path.id", "7"],
    ["method.request.querystring.q", "2"],
    ["method.request.multivaluequerystring.q", "1,2"],
    ["method.request.header.x-name", "n"],
    ["method.request.multivalueheader.Accept", "a,b"],
    ["method.request.body", sources.body ?? ""],
    ["method.request.body.a", '{"b":[1,"t"]}'],
    ["method.request.body.a.b[1]", "t"],
    ["integration.response.header.X-Name", "n"],
    ["integration.response.body.inner.deep", '{"x":5}'],
    ["integration.response.body.inner.deep.x", "5"],
    ["context.identity.sourceIp", "192.0.2.1"],
    ["stageVariables.host", "example.com"],
  ])("%s is %j", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    "method.request.path.none",
    "method.request.querystring.__proto__",
    "method.request.header.constructor",
    "method.request.body.none",
    "method.request.body.a.c.d",
    "context.constructor",
    "context.identity.none.more",
    "stageVariables.toString",
  ])("%s finds nothing", (text) => {
    expect(value(text)).toBeUndefined();
  });

  it.each(["", "nonsense", "method.request", "method.request.cookie.a", "context", "'open", "method.request.body.$["])(
    "refuses %j",
    (text) => {
      expect(parseExpression(text).ok).toBe(false);
    },
  );
});

describe("mapping expressions of HTTP APIs", () => {
  it.each([
    ["plain text", "plain text"],
    ["$request.header.X-Name", "n"],
    ["$request.querystring.q", "2"],
    ["$request.body.a.b[0]", "1"],
    ["$request.path", "/prod/x"],
    ["$request.path.id", "7"],
    [`\${context.stage}-\${stageVariables.host}`, "prod-example.com"],
    ["$context.stage/$response.header.X-Name", "prod/n"],
    ["costs $5 or ${none", "costs $5 or ${none"],
  ])("%s is %j", (text, expected) => {
    expect(value(text, "HTTP")).toBe(expected);
  });
});

describe("renderText", () => {
  it("replaces context, stage variables and parameters, and nothing else", () => {
    const text = `{"m":$context.error.messageString,"s":"\${stageVariables.host}.","h":"$method.request.header.X-Name","x":"$input.body"}`;
    expect(renderText(text, sources)).toBe('{"m":"no","s":"example.com.","h":"n","x":"$input.body"}');
  });

  it("puts a sign in place of what is not there", () => {
    expect(renderText("[$context.none][$stageVariables.none]", sources)).toBe("[][]");
    expect(renderText("$context.none $context.stage", sources, "-")).toBe("- prod");
  });
});
