/** Which Node will do. The numbers are those of the tools that build and check: vite, oxlint, oxfmt. */

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string} a sentence that says what to do, or nothing when this Node will do
 */
export function whyNodeWontDo(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const willDo = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (willDo) return "";
  return (
    "Composure needs Node 20.19 or newer (of the 22s: 22.12 or newer), and this is Node " +
    version +
    ".\n    Install a newer one from https://nodejs.org, then type the same command again."
  );
}
