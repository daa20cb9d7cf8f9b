import { describe, expect, it } from "vitest";
import { addressOf, serviceAddress } from "./address";

const variable = (name: string) => `\${stageVariables.${name}}`;

describe("addressOf", () => {
  it("fills in path parameters and stage variables", () => {
    const variables = { host: "b.example", query: "a=1" };
    expect(addressOf(`https://${variable("host")}/p/{id}?${variable("query")}`, { id: "7" }, variables)).toEqual({
      scheme: "https",
      host: "b.example",
      path: "/p/7",
      query: [["a", "1"]],
    });
  });

  it("leaves a place without a parameter as it is", () => {
    expect(addressOf("https://b.example/{id}", {}, {})?.path).toBe("/{id}");
  });

  it.each([`https://${variable("none")}`, "ftp://b.example", "b.example", "", `https://${variable("__proto__")}`])(
    "builds none from %s",
    (uri) => {
      expect(addressOf(uri, {}, {})).toBeUndefined();
    },
  );
});

describe("serviceAddress", () => {
  it("takes the path or the action of an ARN", () => {
    const path = serviceAddress("sqs", "us-east-1", "arn:aws:apigateway:us-east-1:sqs:path/1/{q}", { q: "jobs" }, {});
    expect(path).toMatchObject({ host: "sqs.us-east-1.amazonaws.com", path: "/1/jobs" });
    const action = serviceAddress("sns", "us-east-1", "arn:aws:apigateway:us-east-1:sns:action/Publish", {}, {});
    expect(action?.query).toEqual([["Action", "Publish"]]);
  });
});
