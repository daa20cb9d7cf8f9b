import { elementsOf, first, same, subset, textOf } from "../json";
import type { Check } from "./check";

/** What the engine says about itself, and answers to questions that need no request. */
export const DECISION_CHECKS: Readonly<Record<string, Check>> = {
  gatewayResponseType: (expected, { gatewayResponseType }) =>
    same("gatewayResponseType", expected, gatewayResponseType),
  throttledBy: (expected, { throttledBy }) => same("throttledBy", expected, throttledBy),
  decision: (expected, { decision }) => same("decision", expected, decision),
  allowed: (expected, { allowed }) => same("allowed", expected, allowed),
  selectedRoute: (expected, { selectedRoute }) => same("selectedRoute", expected, selectedRoute),
  conversion: (expected, { conversions = [] }) =>
    conversions.includes(String(expected)) ? null : { path: "conversion", expected, actual: conversions },
  gatewayResponse: (expected, { gatewayResponse }) => subset("gatewayResponse", expected, gatewayResponse),
  responseTypes: (expected, { responseTypes = [] }) => same("responseTypes", expected, [...responseTypes].toSorted()),
  sizes: (expected, { sizes }) => same("sizes", expected, sizes),
  REST: (expected, { features }) => same("REST", expected, features?.REST),
  HTTP: (expected, { features }) => same("HTTP", expected, features?.HTTP),
  metrics: (expected, { metrics }) =>
    first(elementsOf(expected), (name) => same(`metrics/${name}`, true, metrics?.has(String(name)))),
  metricsAbsent: (expected, { metrics }) =>
    first(elementsOf(expected), (name) => same(`metrics/${name}`, false, metrics?.has(String(name)))),
  relation: (expected, { metrics }) => {
    const [left = "", operator, right = ""] = (textOf(expected) ?? "").split(" ");
    const [more, less] = [metrics?.get(left) ?? Number.NaN, metrics?.get(right) ?? Number.NaN];
    return operator === ">=" && more >= less ? null : { path: "relation", expected, actual: `${more} and ${less}` };
  },
};
