/** Roles in class: given out by the trainer, picked on three phones, and counted. */
import { type Browser, type Page, expect, test } from "@playwright/test";
import { type ServerOfClass, newPhone, startClass } from "./class-parts.ts";
import { setText, violations, watch } from "./playing.ts";

test.use({ viewport: { width: 1280, height: 720 } });
test.describe.configure({ mode: "serial" });

let server: ServerOfClass;
test.beforeAll(async () => {
  server = await startClass();
});
test.afterAll(() => server.stop());

const trainer = (page: Page) => page.getByRole("region", { name: "Trainer" });
const press = (page: Page, name: string) => trainer(page).getByRole("button", { name, exact: true }).click();
const roles = (page: Page) => page.getByRole("dialog", { name: "Roles" });
const role = (phone: Page, name: string) =>
  phone.getByRole("group", { name: "Your role" }).getByRole("button", { name: new RegExp(`^${name}`) });
const replies = (phone: Page) => phone.getByRole("group", { name: "Your vote" }).getByRole("button");
const back = (page: Page) => page.getByRole("button", { name: "Back to the conversation" }).click();

/** The class's screen with a room for phones; gives its code. */
async function openRoom(screen: Page, scenario = "forgotten-cheque"): Promise<string> {
  await setText(screen, "at-once");
  await screen.goto(`${server.here}#/class/${scenario}`);
  await press(screen, "Phones");
  await expect(screen.locator(".phones-code")).toHaveText(/^\d{5}$/);
  const code = (await screen.locator(".phones-code").textContent()) ?? "";
  await back(screen);
  return code;
}

async function giveOut(screen: Page): Promise<void> {
  await press(screen, "Roles");
  await roles(screen).getByRole("switch", { name: "Give out roles on the phones" }).click();
  await expect(roles(screen).getByRole("switch")).toHaveAttribute("aria-checked", "true", { timeout: 90_000 });
}

async function comeIn(browser: Browser, code: string, name: string | null): Promise<Page> {
  const phone = await newPhone(browser);
  await phone.goto(`${server.forPhones}#/join/${code}`);
  if (name !== null) await role(phone, name).click();
  return phone;
}

/** In both of a phone's widths. */
async function isAccessible(phone: Page, what: string): Promise<void> {
  for (const size of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await phone.setViewportSize(size);
    expect(await violations(phone), `${what}, ${size.width} wide`).toEqual([]);
  }
}

test("three phones pick three roles: one votes, one knows what the customer knows, one ticks what it sees", async ({
  page: screen,
  browser,
}) => {
  const trouble = await watch(screen);
  const code = await openRoom(screen);
  await press(screen, "Roles");
  await roles(screen)
    .getByLabel(/^People here/)
    .fill("6");
  await roles(screen)
    .getByLabel(/^People here/)
    .press("Tab");
  await expect(roles(screen).locator(".roles-count")).toHaveText(["4", "1", "1"]);
  expect(await violations(screen), "the trainer’s dialog").toEqual([]);
  await back(screen);
  await giveOut(screen);
  await back(screen);

  const [decider, customer, watcher] = [
    await comeIn(browser, code, null),
    await comeIn(browser, code, "The customer’s side"),
    await comeIn(browser, code, "Watch"),
  ];
  await isAccessible(decider, "picking a role");
  await role(decider, "Decide").click();
  await expect(trainer(screen)).toContainText("3 here, 1 decides");
  // Each reads its own sheet, and nothing of another's.
  await decider.getByText("Your card", { exact: true }).click();
  await expect(decider.getByText("You manage the Harbour Street branch.")).toBeVisible();
  await isAccessible(decider, "the decider’s card");
  await expect(customer.getByRole("heading", { name: "This calms you" })).toBeVisible();
  await isAccessible(customer, "the customer’s side");
  const secret = (await customer.locator(".join-line-quoted").nth(1).textContent()) ?? "";
  for (const other of [decider, watcher]) await expect(other.locator("main")).not.toContainText(secret);
  const items = watcher.getByRole("listitem").getByRole("button");
  await expect(items).toHaveCount(7);
  await items.nth(2).click();
  await expect(items.nth(2)).toHaveAttribute("aria-pressed", "true");
  await isAccessible(watcher, "watching");

  await press(screen, "Vote");
  await replies(decider).nth(1).click();
  await expect(decider.getByText("Your vote counts.")).toBeVisible();
  await expect(trainer(screen)).toContainText("Phones voted: 1 of 1.");
  // The others see no replies, and whoever has voted can't take another role before it is closed.
  for (const other of [customer, watcher]) await expect(replies(other)).toHaveCount(0);
  await expect(decider.getByRole("button", { name: "Change your role" })).toHaveCount(0);

  // A reload is the same phone in the same role.
  for (const phone of [decider, watcher]) await phone.reload();
  await expect(decider.getByText("Your vote counts.")).toBeVisible();
  await expect(items.nth(2)).toHaveAttribute("aria-pressed", "true");
  // Whoever comes late picks a role, and sees what is asked.
  const late = await comeIn(browser, code, "Decide");
  await replies(late).nth(1).click();
  await expect(late.getByText("Your vote counts.")).toBeVisible();
  await expect(trainer(screen)).toContainText("Phones voted: 2 of 2.");
  await press(screen, "Reveal");
  await expect(screen.locator(".votes-count strong").nth(1)).toHaveText("2");
  await expect(decider.getByRole("heading", { name: "How the phones voted" })).toBeVisible();

  // Roles are changed, and taken back.
  await late.getByRole("button", { name: "Change your role" }).click();
  await role(late, "Watch").click();
  await expect(late.getByRole("heading", { name: "You watch" })).toBeVisible();
  await expect(trainer(screen)).toContainText("4 here, 1 decides");
  await press(screen, "Roles");
  await roles(screen).getByRole("switch").click();
  for (const phone of [customer, watcher, late])
    await expect(phone.getByRole("heading", { name: "How the phones voted" })).toBeVisible();
  await back(screen);
  await expect(trainer(screen)).toContainText("4 here");
  await press(screen, "Code " + code + " · 4 here");
  await screen.getByRole("button", { name: "Close the room" }).click();
  // A press alone ends nothing.
  await expect(screen.getByRole("button", { name: "Keep it open" })).toBeFocused();
  await screen.getByRole("button", { name: "Close it for all phones" }).click();
  await expect(watcher.getByRole("heading", { name: "What you saw" })).toBeVisible();
  await expect(watcher.locator(".join-seen").getByRole("listitem")).toHaveCount(1);
  await isAccessible(watcher, "what was seen, at the end");
  // The page of the room's screen polls where its WebSocket is refused: see join.spec.ts.
  const known = /ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS/;
  expect(trouble.errors.filter((error) => !known.test(error))).toEqual([]);
  for (const phone of [decider, customer, watcher, late]) await phone.context().close();
});

test("what the customer thought is asked of everybody", async ({ page: screen, browser }) => {
  const code = await openRoom(screen, "callers");
  await giveOut(screen);
  await back(screen);
  const [customer, watcher] = [
    await comeIn(browser, code, "The customer’s side"),
    await comeIn(browser, code, "Watch"),
  ];
  await press(screen, "Pick without a vote");
  await screen.getByRole("button", { name: /Ring Mr Moreau/ }).click();
  // Once a reply was said, roles are behind the phones.
  await expect(trainer(screen).getByRole("button", { name: "Roles", exact: true })).toHaveCount(0);
  await trainer(screen).getByRole("button", { name: /^Code/ }).click();
  await screen.getByRole("dialog", { name: "Phones" }).getByRole("button", { name: "Roles" }).click();
  await expect(roles(screen).getByRole("switch")).toHaveAttribute("aria-checked", "true");
  await back(screen);
  await press(screen, "What did they think?");
  for (const phone of [customer, watcher]) {
    await expect(phone.getByRole("heading", { name: "What did they think?" })).toBeVisible();
    await replies(phone).first().click();
    await expect(phone.getByText("Your vote counts.")).toBeVisible();
  }
  await isAccessible(watcher, "a thought");
  await expect(screen.getByText("Phones voted: 2 of 2.")).toBeVisible();
  await screen.getByRole("button", { name: "Back", exact: true }).click();
  await expect(watcher.getByRole("heading", { name: "You watch" })).toBeVisible();
  for (const phone of [customer, watcher]) await phone.context().close();
});

test("roles are there again after the server was started anew and the screen loaded anew", async ({
  page: screen,
  browser,
}) => {
  const code = await openRoom(screen);
  await giveOut(screen);
  await back(screen);
  const [decider, customer] = [
    await comeIn(browser, code, "Decide"),
    await comeIn(browser, code, "The customer’s side"),
  ];
  await expect(trainer(screen)).toContainText("2 here, 1 decides");
  const { port } = server;
  await server.stop();
  server = await startClass(port);
  await expect(trainer(screen)).toContainText("2 here, 1 decides", { timeout: 60_000 });
  await screen.reload();
  await expect(trainer(screen)).toContainText("2 here, 1 decides");
  await press(screen, "Vote");
  await replies(decider).first().click();
  await expect(trainer(screen)).toContainText("Phones voted: 1 of 1.");
  await expect(customer.getByRole("heading", { name: "This calms you" })).toBeVisible();
  for (const phone of [decider, customer]) await phone.context().close();
});

test("where their sheets can’t be made, the dialog says so, and what else can be done", async ({ page: screen }) => {
  await screen.route(/sheets-worker-/, (route) => route.abort());
  await openRoom(screen);
  await press(screen, "Roles");
  await roles(screen).getByRole("switch").click();
  await expect(roles(screen)).toContainText("The roles’ sheets couldn’t be made. Print them instead");
  await expect(roles(screen).getByRole("switch")).toHaveAttribute("aria-checked", "false");
  await screen.unroute(/sheets-worker-/);
  await roles(screen).getByRole("switch").click();
  await expect(roles(screen).getByRole("switch")).toHaveAttribute("aria-checked", "true", { timeout: 90_000 });
});
