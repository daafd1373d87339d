import { describe, expect, it } from "vitest";
import { isFromOwnPage, isThisMachine, mayOpen } from "../../scripts/class/door.mjs";

const LAPTOP = "192.168.1.23";
const coming = (address: string, host: string, more: Readonly<Record<string, string>> = {}) => ({
  address,
  reached: address.startsWith("127.") ? "127.0.0.1" : LAPTOP,
  headers: { host, ...more },
});

describe("who may open a room", () => {
  it.each([
    ["by 127.0.0.1", coming("127.0.0.1", "127.0.0.1:4173")],
    ["by localhost", coming("127.0.0.1", "localhost:4173")],
    ["by the address that phones use", coming(LAPTOP, `${LAPTOP}:4173`)],
    ["by IPv6", { address: "::1", reached: "::1", headers: { host: "[::1]:4173" } }],
    ["by both at once", { address: "::ffff:127.0.0.1", reached: "::ffff:127.0.0.1", headers: { host: "localhost" } }],
  ])("is the browser of this very machine, %s", (_, who) => {
    expect(isThisMachine(who)).toBe(true);
  });

  it.each([
    ["a phone", coming("192.168.1.40", `${LAPTOP}:4173`)],
    ["a phone that claims to have come to this machine's own name", coming("192.168.1.40", "localhost:4173")],
    [
      "whoever comes by a proxy on this machine",
      coming("127.0.0.1", "localhost", { "x-forwarded-for": "192.168.1.40" }),
    ],
    ["a page under a name that anybody may have given", coming("127.0.0.1", "evil.example:4173")],
    ["who doesn't say where they came to", { address: "127.0.0.1", reached: "127.0.0.1", headers: {} }],
  ])("is not %s", (_, who) => {
    expect(isThisMachine(who)).toBe(false);
  });

  it("is whoever knows the trainers' word, where there is one, from wherever they come", () => {
    const [phone, here] = [coming("192.168.1.40", `${LAPTOP}:4173`), coming("127.0.0.1", "localhost")];
    expect(mayOpen(phone, { said: "kettle-on", word: "kettle-on" })).toBe(true);
    expect(mayOpen(here, { said: "", word: "kettle-on" })).toBe(false);
    expect(mayOpen(here, { said: "anything", word: null })).toBe(true);
  });
});

describe("who may talk to a room", () => {
  it.each([
    [{ host: "192.168.1.23:4173", origin: "http://192.168.1.23:4173" }, true],
    [{ host: "192.168.1.23:4173" }, true],
    [{ host: "inside:80", "x-forwarded-host": "training.example", origin: "https://training.example" }, true],
    [{ host: "192.168.1.23:4173", origin: "https://elsewhere.example" }, false],
    [{ host: "192.168.1.23:4173", origin: "null" }, false],
  ])("is a page of the same place: %j is %s", (headers, isOwn) => {
    expect(isFromOwnPage(headers)).toBe(isOwn);
  });
});
