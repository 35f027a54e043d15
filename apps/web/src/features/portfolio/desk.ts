import { batch, createMemo, createSignal, onCleanup } from "solid-js"
import { Problem } from "../api/problem.ts"
import type { JsonObject } from "../draft/json.ts"
import type { Answer } from "./answer.ts"
import { type Archived, allEntries, findingsEntry, headEntry, readArchive, rowEntries } from "./archive.ts"
import { type Ending, endingOf, readFile, readTables } from "./ask.ts"
import { type Book, type Change, type Edit, type Finding, type Place, perform } from "./book.ts"
import { createChecker } from "./checker.ts"
import { countsOf, groupsOf, indexOf, nextFrom, unlistedOf } from "./findings.ts"
import { type Entry, put, replace } from "./kept.ts"
import { joined, merged, touchedBy } from "./recheck.ts"
import { become, filingEntries, filingsOf, unreadIn } from "./store.ts"

/** What the page shows: what is kept is being read; nothing is open; a file is being read; a book. */
export type Phase = "reading" | "empty" | "importing" | "here"

/** A file that could not be taken. */
export interface Refused {
  readonly name: string
  readonly problem: Problem | "unknown kind"
}

/** A workbook on the desk: its cells, what was found in them, and what was done to them (客户组合的工作台). */
export const createDesk = () => {
  const [phase, setPhase] = createSignal<Phase>("reading")
  const [book, setBook] = createSignal<Book>()
  const [revision, setRevision] = createSignal(0)
  const [found, setFound] = createSignal<ReadonlyArray<Finding>>([])
  const [place, setPlace] = createSignal<Place>({ sheet: 0, row: 0, column: 0 })
  const [savedAt, setSavedAt] = createSignal<Date | "lost">()
  const [refused, setRefused] = createSignal<Refused>()
  const [arriving, setArriving] = createSignal("")
  const [leftOut, setLeftOut] = createSignal<ReadonlyArray<string>>([])
  let document: JsonObject = {}
  let [past, future]: [Array<Edit>, Array<Edit>] = [[], []]
  let saving: Promise<unknown> = Promise.resolve()
  let reading: AbortController | undefined

  const index = createMemo(() => indexOf(found()))
  const groups = createMemo(() => groupsOf(index().all))
  const unlisted = createMemo(() => unlistedOf(found()))
  const counts = createMemo(() => {
    revision()
    return countsOf(book(), found())
  })

  const state = (): Archived => ({
    book: book() ?? { name: "", epoch: 1900, sheets: [] },
    findings: found(),
    document,
    leftOut: leftOut(),
    waiting: checker.waiting(),
  })
  /** One after the other, so that the last is what stays. What changes meanwhile is saved after it. */
  const keep = (write: typeof put, entries: (savedAt: Date) => ReadonlyArray<Entry>) => {
    const { name } = state().book
    // Reckoned anew: the page that keeps count may have been left.
    const { rows, faults } = countsOf(book(), found())
    saving = saving.then(async () => {
      // First the page shows the change.
      await new Promise((resolve) => setTimeout(resolve))
      const now = new Date()
      const at = (await write(entries(now))) ? now : "lost"
      setSavedAt(at)
      become({
        name,
        savedAt: at,
        document,
        rows,
        faults,
        unread: unreadIn(found()),
        unlisted: unlistedOf(found()).faults,
      })
    })
  }
  const keepAll = () => keep(replace, (now) => allEntries(state(), counts(), now))
  const head = (now: Date): Entry => headEntry(state(), counts(), now)

  const checker = createChecker(readTables, found, (answer, part, waiting) => {
    const changed = new Set(waiting.map(keyOf))
    const before = filingsOf(document)
    document = joined(document, answer.portfolio, part)
    setFound(merged(found(), answer.findings, part).filter((finding) => !changed.has(keyOf(finding))))
    keep(put, (now) => [...filingEntries(before, filingsOf(document)), findingsEntry(found()), head(now)])
  })

  const lay = (archived: Archived) => {
    batch(() => {
      document = archived.document
      past = []
      future = []
      setBook(archived.book)
      setFound(archived.findings)
      setLeftOut(archived.leftOut)
      setPlace({ sheet: 0, row: 0, column: 0 })
      setRevision((n) => n + 1)
      setPhase("here")
    })
    checker.begin(archived.book, archived.waiting)
  }
  const open = (answer: Answer) => {
    lay({ ...answer, document: answer.portfolio, waiting: [] })
    setSavedAt()
    keepAll()
  }
  const apply = (edit: Edit, which: "before" | "after") => {
    const current = book()
    const sheet = current?.sheets[edit.sheet]
    if (current === undefined || sheet === undefined) return
    perform(sheet, edit.changes, which)
    const changed = new Set(edit.changes.map(({ row, column }) => keyOf({ sheet: edit.sheet, row, column })))
    const left = found().filter((finding) => !changed.has(keyOf(finding)))
    const isLess = left.length < found().length
    batch(() => {
      if (isLess) setFound(left)
      setRevision((n) => n + 1)
    })
    checker.add(touchedBy(edit))
    const rows = edit.changes.map(({ row }) => row)
    keep(put, (now) => [
      ...rowEntries(current, edit.sheet, rows),
      ...(isLess ? [findingsEntry(found())] : []),
      head(now),
    ])
  }
  const goTo = (next: Place) => {
    setPlace(next)
  }
  /** Takes an edit back, or does it again, and goes where it was. */
  const turn = (from: Array<Edit>, to: Array<Edit>, which: "before" | "after") => {
    const edit = from.pop()
    const [first] = edit?.changes ?? []
    if (edit === undefined || first === undefined) return
    to.push(edit)
    apply(edit, which)
    goTo({ sheet: edit.sheet, row: first.row, column: first.column })
  }

  const read = async (file: File | Promise<File>, name: string, ending: Ending) => {
    const before = book() === undefined ? "empty" : "here"
    reading?.abort()
    const mine = new AbortController()
    reading = mine
    setRefused(undefined)
    setArriving(name)
    setPhase("importing")
    try {
      const answer = await readFile(await file, ending, mine.signal)
      if (!mine.signal.aborted) open(answer)
    } catch (cause) {
      // Another file was chosen meanwhile.
      if (reading !== mine) return
      setPhase(before)
      if (mine.signal.aborted) return
      if (!(cause instanceof Problem)) throw cause
      setRefused({ name, problem: cause })
    }
  }
  const start = async () => {
    const archived = await readArchive()
    if (phase() !== "reading") return
    if (archived === undefined) {
      setPhase("empty")
      return
    }
    lay(archived)
    keep(put, (now) => [head(now)])
  }
  onCleanup(() => reading?.abort())
  void start()

  return {
    phase,
    book,
    /** Reads it where a cell is shown: cells lie outside the signals. */
    revision,
    index,
    groups,
    counts,
    unlisted,
    place,
    goTo,
    savedAt,
    refused,
    arriving,
    leftOut,
    progress: checker.progress,
    checkNow: checker.now,
    take: (file: File) => {
      const ending = endingOf(file.name)
      if (ending === undefined) setRefused({ name: file.name, problem: "unknown kind" })
      else void read(file, file.name, ending)
    },
    takeLater: (file: Promise<File>, name: string) => void read(file, name, "xlsx"),
    cancel: () => reading?.abort(),
    edit: (sheet: number, wanted: ReadonlyArray<Change>) => {
      const changes = wanted.filter(({ before, after }) => before !== after)
      if (changes.length === 0) return
      const edit = { sheet, changes }
      past.push(edit)
      future = []
      apply(edit, "after")
    },
    undo: () => turn(past, future, "before"),
    redo: () => turn(future, past, "after"),
    /** To the next fault, or the one before. */
    seek: (step: 1 | -1) => {
      const next = nextFrom(index().all, place(), step)
      if (next !== undefined) goTo(toCell(next))
    },
  }
}
export type Desk = ReturnType<typeof createDesk>

/** A finding of a whole row is looked at in its first cell. */
export const toCell = ({ sheet, row, column }: Place): Place => ({
  sheet,
  row: Math.max(0, row),
  column: Math.max(0, column),
})

const keyOf = ({ sheet, row, column }: Place): string => `${sheet} ${row} ${column}`
