import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { access } from "node:fs/promises"
import { connect } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, describe, expect, it, onTestFinished } from "vitest"
import { folderWith } from "./door.ts"

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const started: Array<ChildProcess> = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL")
})

/** The server with these settings: what it says, and how it ends. */
const start = (settings: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: "0", ...settings } })
  started.push(child)
  const said = { out: "", err: "" }
  child.stdout.on("data", (chunk: Buffer) => {
    said.out += chunk
  })
  child.stderr.on("data", (chunk: Buffer) => {
    said.err += chunk
  })
  const ended: Promise<number | string> = once(child, "close").then(([code, signal]) => code ?? signal)
  return { child, said, ended, address: () => addressOf(child, said, ended) }
}

const addressOf = async (
  child: ChildProcess,
  said: { out: string; err: string },
  ended: Promise<unknown>,
) => {
  while (!said.out.includes("\n")) {
    const isOver = await Promise.race([
      once(child.stdout ?? child, "data").then(() => false),
      ended.then(() => true),
    ])
    if (isOver) throw new Error(said.err)
  }
  return new URL(said.out.trim().split(" ").at(-1) ?? "")
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(port, "127.0.0.1")
    probe.once("connect", () => resolve(true)).once("error", () => resolve(false))
    probe.once("connect", () => probe.destroy())
  })

describe("the server", { timeout: 60_000 }, () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "says where it listens, answers, and ends in peace on %s",
    async (signal) => {
      const { child, said, ended, address } = start()
      const url = await address()
      expect(url.hostname).toBe("127.0.0.1")
      expect((await fetch(new URL("/readyz", url))).status).toBe(200)
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(said.out).toBe(`OpenBeian ${url.origin}\n`)
      expect(said.err).toBe("")
    },
  )

  it("finishes what is under way before it ends, however often it is told to", async () => {
    const { child, ended, address } = start()
    const { port } = await address()
    const body = '{"openbeian":1}'
    const socket = connect(Number(port), "127.0.0.1")
    let received = ""
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      received += chunk
    })
    socket.write(
      `POST /api/documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    )
    await once(socket, "data")
    child.kill("SIGTERM")
    // Two signals at once may arrive as one: the second is sent when the first has been heard.
    await expect.poll(() => listens(Number(port))).toBe(false)
    child.kill("SIGTERM")
    socket.write(body)
    expect(await ended).toBe(0)
    expect(received).toContain("HTTP/1.1 200 OK")
    expect(received).toContain('"filing":{"openbeian":1}')
  })

  it("says in both languages that its port is taken", async () => {
    const { port } = await start().address()
    const second = start({ PORT: port })
    expect(await second.ended).toBe(1)
    expect(second.said.out).toBe("")
    expect(second.said.err).toContain(`端口 ${port} 已被占用`)
    expect(second.said.err).toContain(`Port ${port} is taken`)
  })

  it.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["OPENBEIAN_DATA", program],
  ])("refuses %s=%s, and names it in both languages", async (name, value) => {
    const { said, ended } = start({ [name]: value })
    expect(await ended).toBe(1)
    expect(said.out).toBe("")
    expect(said.err).toContain(`环境变量 ${name}`)
    expect(said.err).toContain(`${name} in the environment`)
  })

  it("makes no folder for data that it does not keep", async () => {
    const { folder, remove } = await folderWith({})
    onTestFinished(remove)
    const data = join(folder, "data")
    const { child, ended, address } = start({ OPENBEIAN_DATA: data })
    await address()
    child.kill("SIGTERM")
    expect(await ended).toBe(0)
    await expect(access(data)).rejects.toThrow("ENOENT")
  })
})
