/** How large a pack may be, for whoever has yet to read one. */

/** The most bytes of a zip file that is looked into. */
export const LARGEST_PACK = 5_000_000;

export const PACK_TOO_LARGE = "This zip file is larger than 5 MB, which no pack is.";
