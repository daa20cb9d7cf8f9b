import type { Topic, TopicGroup } from "../topic";
import { API_TOPICS } from "./api-topics";
import { AUTHORIZATION } from "./authorization";
import { AUTHORIZER_ANSWER } from "./authorizer-answer";
import { AUTHORIZERS } from "./authorizers";
import { BACKEND } from "./backend";
import { CACHE } from "./cache";
import { CANARY } from "./canary";
import { DOMAINS } from "./domains";
import { GATEWAY_RESPONSES } from "./gateway-responses";
import { INTEGRATION } from "./integration";
import { MAPPING_TOPICS } from "./mapping-topics";
import { REQUEST_TOPICS } from "./request-topics";
import { STAGE_TOPICS } from "./stage-topics";
import { USAGE_PLANS } from "./usage-plans";
import { WEB_ACL } from "./web-acl";
import { WORLD_TOPICS } from "./world-topics";

/** Every part of a setup that the form edits, in its order. */
export const TOPICS: readonly Topic[] = [
  ...API_TOPICS,
  AUTHORIZERS,
  GATEWAY_RESPONSES,
  AUTHORIZATION,
  ...REQUEST_TOPICS,
  INTEGRATION,
  ...MAPPING_TOPICS,
  ...STAGE_TOPICS,
  CACHE,
  CANARY,
  WEB_ACL,
  USAGE_PLANS,
  DOMAINS,
  BACKEND,
  AUTHORIZER_ANSWER,
  ...WORLD_TOPICS,
];

export const GROUPS: readonly TopicGroup[] = ["API", "Method", "Stage", "Clients", "Surroundings"];
