/** A day as it stands under a picture and in a table: "4 Jan 2027", in the local calendar; "earlier" if it is not known. */
export const dayWords = (time: number): string =>
  time === 0
    ? "earlier"
    : new Date(time).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
