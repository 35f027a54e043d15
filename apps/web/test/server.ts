import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { builtPage } from "./dist.ts"

/** The real API, serving the built page on a free port of this machine. */
export interface Server {
  readonly url: string
  readonly stop: () => Promise<void>
}

const entry = fileURLToPath(new URL("../../api/src/main.ts", import.meta.url))

export const startServer = async (): Promise<Server> => {
  builtPage()
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const stop = async () => {
    child.kill("SIGTERM")
    await ended
  }
  let said = ""
  child.stderr.on("data", (data) => {
    said += String(data)
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (data) => {
      said += String(data)
      const found = /https?:\/\/\S+/u.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once("exit", (code) => reject(new Error(`The API ended before it listened (${code}): ${said}`)))
  })
  return { url, stop }
}
