import { launch } from "./test/browser.ts"
import { startServer } from "./test/server.ts"
const server = await startServer(); const browser = await launch()
const shots = [["/docs","light",1440,900,""],["/docs/en","dark",360,780,""],["/docs","light",360,780,"#contents"]] as const
let n=0
for (const [path,colorScheme,width,height,hash] of shots) { const c = await browser.newContext({colorScheme, viewport:{width,height}}); const p = await c.newPage(); await p.goto(server.url+path+hash); await p.screenshot({path:`/tmp/api5-${n++}.png`});  await c.close() }
await browser.close(); await server.stop()
