import { createServer, type Server } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { type Text, text } from "@openbeian/core/text"
import { Effect, Schema, type Scope } from "effect"

/** Listens until the scope ends; then finishes what is under way, a few seconds long at most. */
export const listen = (
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Effect.Effect<Server, CannotListen, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<Server, CannotListen>((resume) => {
      const server = createServer(getRequestListener(fetch))
      server.once("error", (cause) =>
        resume(Effect.fail(new CannotListen({ host, port, code: codeOf(cause) }))),
      )
      server.listen(port, host, () => resume(Effect.succeed(server)))
    }),
    (server) =>
      Effect.raceFirst(closed(server), Effect.sleep(graceTime)).pipe(
        Effect.andThen(Effect.sync(() => server.closeAllConnections())),
      ),
  )

/** The address to open in a browser; a server that listens everywhere is reached on this machine too. */
export const addressOf = (server: Server, host: string): string => {
  const bound = server.address()
  const port = typeof bound === "object" && bound !== null ? bound.port : ""
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`
}

/** The address or the port is not to be had. */
export class CannotListen extends Schema.TaggedError<CannotListen>()("CannotListen", {
  host: Schema.String,
  port: Schema.Int,
  code: Schema.String,
}) {
  get says(): Text {
    const { host, port, code } = this
    const other = port < 65_535 ? port + 1 : port - 1
    return code === "EADDRINUSE"
      ? text(
          `端口 ${port} 已被占用。请换一个端口，例如：PORT=${other} npm start`,
          `Port ${port} is taken. Take another one, for instance: PORT=${other} npm start`,
        )
      : text(`无法在 ${host}:${port} 上监听（${code}）。`, `Cannot listen on ${host}:${port} (${code}).`)
  }
}

const graceTime = "3 seconds"

const closed = (server: Server): Effect.Effect<void> =>
  Effect.callback((resume) => {
    server.close(() => resume(Effect.void))
  })

const codeOf = (cause: Error): string => ("code" in cause ? String(cause.code) : cause.message)
