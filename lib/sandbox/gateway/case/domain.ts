import type { DomainName } from "@/lib/gateway";
import { type CaseObject, isObject, member } from "./members";

/** The custom domain of a case, all of whose paths lead to a stage. */
export function domainsOf({ customDomain }: CaseObject, stage: string): readonly DomainName[] {
  if (!isObject(customDomain)) return [];
  const truststore = member(customDomain.mutualTls, "truststore");
  return [
    {
      name: String(customDomain.name),
      mappings: { "": stage },
      ...(Array.isArray(truststore) && { mutualTls: { trustedIssuers: truststore.map(String) } }),
    },
  ];
}
