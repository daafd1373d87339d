/** Unit tests and scenario plays. What needs a browser is in tests/play, what measures in tests/bench. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/play/**", "tests/bench/**"],
    environment: "node",
    maxWorkers: 2,
    allowOnly: false,
  },
});
