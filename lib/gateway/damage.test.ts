import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json } from "@/lib/util";
import { compileModel } from "./json-schema/compile-model";
import { evaluatePolicy } from "./policy/evaluate-policy";
import { parsePolicy } from "./policy/parse-policy";
import { damagedJson, damagedText } from "./testing/damage";
import { parseTemplate } from "./vtl/parse-template";
import { renderTemplate } from "./vtl/render-template";

const RUNS = { numRuns: 1_000 };

const TEMPLATES = [
  `#set($inputRoot = $input.path('$'))
{
  "choices": [
#foreach($elem in $inputRoot.bins)
    { "kind": "$elem.type", "price": "$!{elem.price} per \${elem.unit}", "n": $foreach.count }#if($foreach.hasNext),#end
#end
  ]
}`,
  `#set($allParams = $input.params())
{ "params": { #foreach($type in $allParams.keySet()) #set($params = $allParams.get($type))
"$type": { #foreach($name in $params.keySet()) "$name": "$util.escapeJavaScript($params.get($name))" #if($foreach.hasNext),#end #end }
#if($foreach.hasNext),#end #end },
"stage": "$context.stage", "id": "$stageVariables['url']" }`,
  `#if($input.params('scope') == "internal" && $input.path('$.n') > 3 || !$x)
#set($context.responseOverride.status = 201)
#elseif([0..9].size() == 10)#macro(line $a $b)$a-$b#end#line(1 2)
#else
#set($map = {"a": 1, 'b': [1, 2, "three"]})$map.b[1] $map.get("a") ## a comment
#* another *#
#end`,
];

const SCOPE = {
  body: '{"bins": [{"type": "apples", "price": 1.99, "unit": "pound"}], "n": 4}',
  params: { path: { id: "1" }, querystring: { scope: "internal" }, header: { Accept: "*/*" } },
  context: { stage: "prod" },
  stageVariables: { url: "example.com" },
};

const POLICIES: readonly Json[] = [
  {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: ["arn:aws:iam::123456789012:root", "*"] },
        Action: ["execute-api:Invoke"],
        Resource: "execute-api:/*/GET/*",
        Condition: {
          IpAddress: { "aws:SourceIp": ["192.0.2.0/24", "2001:db8::/32"] },
          StringNotEquals: { "aws:SourceVpce": "vpce-1" },
        },
      },
      {
        Effect: "Deny",
        Principal: "*",
        NotAction: "execute-api:ManageConnections",
        NotResource: "arn:aws:execute-api:*:*:*/prod/*",
      },
    ],
  },
];

const MODELS: readonly Json[] = [
  {
    Pet: {
      $schema: "http://json-schema.org/draft-04/schema#",
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string", minLength: 1, pattern: "^[a-z]+$" },
        price: { type: "number", minimum: 25, maximum: 500, exclusiveMaximum: true },
        friends: {
          type: "array",
          maxItems: 9,
          items: { $ref: "https://apigateway.amazonaws.com/restapis/api/models/Pet" },
        },
        home: { oneOf: [{ type: "null" }, { $ref: "#/definitions/home" }] },
      },
      additionalProperties: false,
      definitions: { home: { enum: ["house", "barn"] } },
    },
  },
];

const BODIES: readonly Json[] = [null, {}, { name: "tom", friends: [{ name: "jerry", home: null }] }, [1, "x"], "text"];

describe("a thousand damages", () => {
  it("of templates give a problem with its place, or a template that still runs", () => {
    fc.assert(
      fc.property(damagedText(TEMPLATES), (text) => {
        const template = parseTemplate(text);
        if (!template.ok) {
          expectProblem(template.error, text);
          return;
        }
        const rendered = renderTemplate(template.value, SCOPE);
        if (rendered.ok) expect(rendered.value.text.length).toBeLessThan(10_000_000);
        else expectProblem(rendered.error, text);
      }),
      RUNS,
    );
  });

  it("of policies give a problem with its place, or a policy that can still be asked", () => {
    fc.assert(
      fc.property(damagedJson(POLICIES), (document) => {
        const policy = parsePolicy(document);
        if (!policy.ok) {
          expect(policy.error.message).toMatch(/\S/);
          expect(has(document, policy.error.path.slice(0, -1))).toBe(true);
          return;
        }
        const verdict = evaluatePolicy(policy.value, {
          principal: "anonymous",
          action: "execute-api:Invoke",
          resource: "arn:aws:execute-api:us-east-1:123456789012:api/prod/GET/pets",
          conditions: { "aws:SourceIp": "192.0.2.1" },
        });
        expect(["Allow", "Deny", "silent"]).toContain(verdict);
      }),
      RUNS,
    );
  });

  it("of models give a problem with its place, or a model that bodies can still be held against", () => {
    fc.assert(
      fc.property(damagedJson(MODELS), fc.constantFrom(...BODIES), (models, body) => {
        const model = compileModel("Pet", isObject(models) ? models : {});
        if (model.ok) expect(model.value.problems(body).every((problem) => /\S/.test(problem))).toBe(true);
        else expect(model.error.message).toMatch(/\S/);
      }),
      RUNS,
    );
  });
});

function expectProblem({ message, offset }: { readonly message: string; readonly offset: number }, text: string): void {
  expect(message).toMatch(/\S/);
  expect(offset).toBeGreaterThanOrEqual(0);
  expect(offset).toBeLessThanOrEqual(text.length);
}

/** Whether something stands at a path of a document. */
function has(document: Json, path: readonly (string | number)[]): boolean {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return true;
}
