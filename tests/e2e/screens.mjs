// Every screen of the window in Debian's Chromium, over the test host: pictures into out/screens/, axe on each in both
// themes, and a few journeys by keyboard. Usage: node tests/e2e/screens.mjs (after `cargo build --example host`).
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const require = createRequire(join(root, "ui/package.json"));
const { chromium } = require("playwright-core");
const { AxeBuilder } = require("@axe-core/playwright");

const folder = mkdtempSync(join(tmpdir(), "sovang-screens-"));
const register = join(folder, "so.sovang");
const shots = join(root, "out/screens");
mkdirSync(shots, { recursive: true });
const sovang = (...words) =>
  execFileSync(join(root, "target/debug/sovang"), [
    "--register",
    register,
    ...words,
  ]);
sovang("new");
sovang("call", "add_sample", "{}");
sovang("decision", "issue", "1");

const host = spawn(join(root, "target/debug/examples/host"), [
  "--dir",
  join(root, "ui/dist"),
  "--register",
  register,
]);
const address = await new Promise((found, lost) => {
  host.stdout.once("data", (line) => found(String(line).trim()));
  host.once("exit", () => lost(new Error("the host ended")));
});
const end = (code) => {
  host.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
};
setTimeout(() => {
  console.error("no end after 240 s");
  end(1);
}, 240_000).unref();

const SCREENS = [
  "campaigns",
  "campaign/1",
  "decisions",
  "decision/1",
  "decision/2",
  "everyone",
  "awardee/10",
  "figures",
  "settings",
];
const SIZES = [
  { name: "1366", width: 1366, height: 768, scale: 100 },
  { name: "1920", width: 1920, height: 1080, scale: 125 },
];
let checks = 0;
try {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  for (const theme of ["light", "dark"]) {
    for (const size of SIZES) {
      const context = await browser.newContext({
        viewport: { width: size.width, height: size.height },
        colorScheme: theme,
      });
      const page = await context.newPage();
      const said = [];
      page.on(
        "console",
        (line) =>
          line.type() === "error" &&
          !line.location().url.endsWith("favicon.ico") &&
          said.push(line.text()),
      );
      page.on("pageerror", (error) => said.push(String(error)));
      await page.addInitScript(
        (scale) =>
          localStorage.setItem("sovang", JSON.stringify({ size: scale })),
        size.scale,
      );
      for (const screen of SCREENS) {
        await page.goto(`${address}#/${screen}`);
        await page.waitForSelector("main h1");
        await page.waitForLoadState("networkidle");
        await page.screenshot({
          path: join(
            shots,
            `${screen.replace("/", "-")}-${theme}-${size.name}.png`,
          ),
        });
        const found = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        const faults = found.violations.map(
          (one) =>
            `${one.id}: ${one.nodes[0]?.html.slice(0, 160)} ${one.nodes[0]?.failureSummary ?? ""}`,
        );
        assert.deepEqual(faults, [], `${screen} ${theme} ${size.name}`);
        checks += 1;
      }
      assert.deepEqual(said, [], `${theme} ${size.name}`);
      await context.close();
    }
  }
  const page = await (
    await browser.newContext({ viewport: { width: 1366, height: 768 } })
  ).newPage();
  // Unikey sends Backspace and types again; nothing of it may be lost. The draft takes three people without a mouse.
  await page.goto(`${address}#/campaign/1`);
  const cell = page.getByRole("combobox").first();
  await cell.waitFor();
  await cell.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  for (const last of ["An", "Bình", "Chi"]) {
    await page.keyboard.type("Nguyeen");
    for (let at = 0; at < 3; at += 1) await page.keyboard.press("Backspace");
    await page.keyboard.type(`yễn Thị ${last}`.replace("yễn", "ễn"));
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
  }
  const hits = JSON.parse(
    sovang("--json", "search", "nguyen", "thi", "chi").toString(),
  );
  assert.equal(hits[0]?.name, "Nguyễn Thị Chi");
  await page.screenshot({ path: join(shots, "journey-three-people.png") });
  checks += 1;
  await browser.close();
  console.log(`${checks} passed, 0 failed`);
  end(0);
} catch (error) {
  console.error(error);
  end(1);
}
