import { statSync } from "node:fs"
import { resolve } from "node:path"
import { type Text, text } from "@openbeian/core/text"
import { Config, Effect, Schema } from "effect"

/** What the environment says: where to listen, and where data will be kept. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** Nothing is kept yet, so nothing is made here. */
  readonly data: string
}

export const settings: Effect.Effect<Settings, SettingWrong> = Effect.gen(function* () {
  const host = yield* setting("HOST", Config.NonEmptyString("HOST").pipe(Config.withDefault("127.0.0.1")))
  const port = yield* setting("PORT", Config.schema(Port, "PORT").pipe(Config.withDefault(8787)))
  const data = yield* setting(
    "OPENBEIAN_DATA",
    Config.NonEmptyString("OPENBEIAN_DATA").pipe(Config.withDefault("./data")),
  )
  const folder = resolve(data)
  return isFolderOrFree(folder)
    ? { host, port, data: folder }
    : yield* new SettingWrong({ name: "OPENBEIAN_DATA" })
})

/** 0 takes any free port. */
const Port = Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 65_535 }))

const allowed = {
  HOST: text(
    "本机的一个地址，如 127.0.0.1 或 0.0.0.0",
    "an address of this machine, such as 127.0.0.1 or 0.0.0.0",
  ),
  PORT: text("0 到 65535 的整数", "a whole number from 0 to 65535"),
  OPENBEIAN_DATA: text("一个文件夹", "a folder"),
}
type Name = keyof typeof allowed

/** A setting of the environment that cannot be used. */
export class SettingWrong extends Schema.TaggedError<SettingWrong>()("SettingWrong", {
  name: Schema.Literals(["HOST", "PORT", "OPENBEIAN_DATA"]),
}) {
  get says(): Text {
    const { zh, en } = allowed[this.name]
    return text(
      `环境变量 ${this.name} 不可用，应为${zh}。`,
      `${this.name} in the environment cannot be used; it has to be ${en}.`,
    )
  }
}

const setting = <A>(name: Name, config: Config.Config<A>): Effect.Effect<A, SettingWrong> =>
  Effect.mapError(config, () => new SettingWrong({ name }))

const isFolderOrFree = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true
