export { isArray, isObject, type Json, type JsonObject, member, setMember } from "@/lib/util";
