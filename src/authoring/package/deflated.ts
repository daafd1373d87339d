/** Text made small, to lie inside a page: compressed, and written as base64. Of the same text the same characters. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { asBase64, bytesOfBase64 } from "./base64.ts";

export const deflated = (text: string): string => asBase64(deflateSync(strToU8(text), { level: 9 }));

/** Throws if it isn't whole. */
export const inflated = (small: string): string => strFromU8(inflateSync(bytesOfBase64(small)));
