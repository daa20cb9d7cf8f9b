import type { Account } from "../model/gateway";

/** ARN of a call, as policies name it; the path is the one that was asked for. */
export function methodArn(account: Account, apiId: string, stage: string, method: string, path: string): string {
  const inside = path.replace(/^\/+/, "");
  return `arn:aws:execute-api:${account.region}:${account.id}:${apiId}/${stage}/${method}/${inside}`;
}

/** The ARN with most of the account's digits hidden, as error messages show it. */
export function maskedArn(arn: string): string {
  return arn.replace(/:(\d{8})(\d{4}):/, ":********$2:");
}
