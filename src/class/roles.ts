/** The roles that people in a class may have, and how many of each are of use. */

export const CLASS_ROLES = ["decide", "customer", "watch"] as const;
/** `customer`: on the customer's side. */
export type ClassRole = (typeof CLASS_ROLES)[number];

/** Of so many people, this share takes the customer's side, and as large a one watches. */
const SHARE = 1 / 6;

/** How many of so many people take which role. Somebody decides, whoever else there is. */
export function rolesFor(people: number): Readonly<Record<ClassRole, number>> {
  const customer = people < 2 ? 0 : Math.max(1, Math.round(people * SHARE));
  const watch = people < 3 ? 0 : Math.max(1, Math.round(people * SHARE));
  return { decide: Math.max(0, people - customer - watch), customer, watch };
}
