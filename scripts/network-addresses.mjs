/** Under which addresses others on the network reach this machine, the likeliest first. */
import { networkInterfaces } from "node:os";

/** What other programs put up for themselves: nobody else is in there. */
const UNLIKELY = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|tailscale|zt)|virtual|vethernet|wsl/i;

/**
 * @param {NodeJS.Dict<import("node:os").NetworkInterfaceInfo[]>} [interfaces]
 * @returns {string[]} addresses (IPv4), those of home and office networks before others
 */
export function networkAddresses(interfaces = networkInterfaces()) {
  const all = Object.entries(interfaces).flatMap(([name, infos]) => (infos ?? []).map((info) => ({ ...info, name })));
  return all
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ name, address }) => ({ address, rank: rankOf(name, address) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}

/**
 * @param {string} name
 * @param {string} address
 */
function rankOf(name, address) {
  // What a machine gives itself where nobody gave it one.
  if (address.startsWith("169.254.")) return 3;
  if (UNLIKELY.test(name)) return 2;
  return /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address) ? 0 : 1;
}
