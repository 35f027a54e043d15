// Starts the product with `npm start`, has it check one of our examples over HTTP, and sees that it ends when told.
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const port = await freePort()
const address = `http://127.0.0.1:${port}`
const data = mkdtempSync(join(tmpdir(), "openbeian-ci-"))
const product = spawn("npm", ["start"], {
  env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), OPENBEIAN_DATA: data },
  stdio: "inherit",
})
const ended = new Promise((resolve) => product.once("exit", (code, signal) => resolve(code ?? signal)))

try {
  await isReady()
  const page = await (await fetch(address)).text()
  expect(page.includes("<html"), "the page is served at /")
  const example = "access"
  const { today, kingsoft } = JSON.parse(readFileSync(`examples/expected/${example}.json`, "utf8"))
  const response = await fetch(`${address}/api/checks?provider=kingsoft&today=${today}`, {
    method: "POST",
    headers: { "content-type": "application/yaml" },
    body: readFileSync(`examples/${example}.yaml`),
  })
  const answer = await response.text()
  expect(response.status === 200, `POST /api/checks answers 200 for ${example}: ${response.status} ${answer}`)
  const [report] = JSON.parse(answer).providers
  const types = report.services[0].types.types.map(({ words }) => words.zh)
  expect(
    JSON.stringify(types) === JSON.stringify(kingsoft.types["/services/0"]),
    `the filing type is ${kingsoft.types["/services/0"]}, not ${types}`,
  )
  const fault = report.findings.find(({ verdict }) => verdict === "Fail")
  expect(
    fault?.clauses.includes("ks-block-not-accessed"),
    `the fault names its clause: ${JSON.stringify(fault)}`,
  )
  product.kill("SIGTERM")
  const code = await within(10, ended, "it ends within 10 s of SIGTERM")
  expect(code === 0, `it ends with 0, not ${code}`)
  expect(!(await isListening()), "nothing listens any more")
} finally {
  product.kill("SIGKILL")
  rmSync(data, { recursive: true, force: true })
}

async function isReady() {
  const giveUpAt = Date.now() + 120_000
  while (!(await isListening())) {
    expect(product.exitCode === null, "it keeps running")
    expect(Date.now() < giveUpAt, "it is ready within two minutes")
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function isListening() {
  return fetch(`${address}/readyz`).then(
    (response) => response.ok,
    () => false,
  )
}

function within(seconds, promise, what) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`ci: not so: ${what}`)), seconds * 1000).unref()
  })
  return Promise.race([promise, late])
}

function expect(holds, what) {
  if (!holds) throw new Error(`ci: not so: ${what}`)
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
