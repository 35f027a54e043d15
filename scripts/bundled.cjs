// Starts a bundle that bundle.mjs made, in the pinned Node: `node scripts/bundled.cjs MAIN ...`. Node's own cache keeps what is
// compiled of a file when it is loaded, which is before any of its functions has run. Here it is kept when the first command
// of a kind ends, with every function that it called; docs/decisions/2026-11-22-how-a-command-starts.md says why.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs")
const { createRequire } = require("node:module")
const { basename, dirname, join } = require("node:path")
const vm = require("node:vm")

const [, , main, command = ""] = process.argv
// The program finds its arguments where it would had it been started itself.
process.argv.splice(1, 1)
const folder = join(dirname(main), "compiled", /^[a-z]+$/u.test(command) ? command : "-")
/** What each file exports. */
const loaded = new Map()
/** Scripts of which nothing compiled was found, by the file to keep it in. */
const uncompiled = new Map()

process.on("exit", keep)
load(main)

function load(file) {
  if (loaded.has(file)) return loaded.get(file).exports
  const module = { exports: {} }
  loaded.set(file, module)
  const native = createRequire(file)
  const required = (name) => (name.startsWith("./") ? load(join(dirname(file), name)) : native(name))
  compiled(file)(module.exports, required, module)
  return module.exports
}

function compiled(file) {
  const kept = join(folder, basename(file))
  const script = new vm.Script(readFileSync(file, "utf8"), {
    filename: file,
    cachedData: contentOf(kept),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (script.cachedDataRejected !== false) uncompiled.set(kept, script)
  return script.runInThisContext()
}

function contentOf(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Each file appears as a whole, as other commands may read it. Where nothing can be written all is compiled again. */
function keep() {
  try {
    if (uncompiled.size > 0) mkdirSync(folder, { recursive: true })
    for (const [kept, script] of uncompiled) {
      const written = `${kept}-${process.pid}`
      writeFileSync(written, script.createCachedData())
      renameSync(written, kept)
    }
  } catch {
    // Only slower.
  }
}
