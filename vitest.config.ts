/** Unit tests and scenario plays. What needs a browser is in tests/play, what measures in tests/bench. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/play/**", "tests/bench/**"],
    environment: "node",
    maxWorkers: 3,
    // Far more than any test takes, so that a busy machine fails none.
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    allowOnly: false,
  },
});
