import type { Fact } from "./fact";

/** What is different in HTTP APIs. */
export const HTTP_API_FACTS = {
  "http.unknown-route": {
    statement: "An unknown route, or no stage that fits, is 404 Not Found.",
    source: "developer guide, http-api-develop-routes",
    certainty: "documented",
  },
  "http.route-order": {
    statement: "A full match wins, then a greedy one, then $default.",
    source: "developer guide, http-api-develop-routes",
    certainty: "documented",
  },
  "http.cors": {
    statement:
      "With CORS configured, preflight requests are answered by the API, and CORS headers of the backend are ignored.",
    source: "developer guide, http-api-cors",
    certainty: "documented",
  },
  "http.cors-default-route": {
    statement:
      "A $default route with an authorizer catches preflight requests too, so that an open OPTIONS route is needed.",
    source: "developer guide, http-api-cors",
    certainty: "documented",
  },
  "http.jwt": {
    statement: "A missing or invalid token is 401 with www-authenticate; a token without the scope is 403.",
    source: "developer guide, http-api-jwt-authorizer, http-api-troubleshooting-jwt",
    certainty: "documented",
  },
  "http.authorizer": {
    statement:
      "A missing identity source is 401 without a call; a function that fails is 500; format 2.0 may answer isAuthorized.",
    source: "developer guide, http-api-lambda-authorizer",
    certainty: "documented",
  },
  "http.refused": {
    statement: "The wording for a caller that an authorizer refuses is 403 Forbidden.",
    source: "common knowledge, no source at hand",
    certainty: "assumed",
  },
  "http.lambda": {
    statement: "A function that can not be invoked or answers badly is 500 Internal Server Error.",
    source: "developer guide, http-api-troubleshooting-lambda",
    certainty: "documented",
  },
  "http.lambda-format": {
    statement: "Without statusCode the output of a function in format 2.0 is a JSON body with 200.",
    source: "developer guide, http-api-develop-integrations-lambda",
    certainty: "documented",
  },
  "http.timeout": {
    statement: "30 seconds at most; no answer by then is 503 Service Unavailable.",
    source: "API reference; seen 2020-08",
    certainty: "observed",
  },
  "http.size": {
    statement: "A body over 10 MB is refused with 413; the wording is not documented.",
    source: "developer guide, limits",
    certainty: "documented",
  },
  "http.throttle": {
    statement: "Routes are throttled by stage and account; there are no usage plans.",
    source: "developer guide, http-api-vs-rest",
    certainty: "documented",
  },
} as const satisfies Record<string, Fact>;
