import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { missingWords as words } from "./missing.intl.ts"

/** An address that no page has: what to do instead. */
export const Missing = () => (
  <>
    <PageHead title={say(words.title)} lead={say(words.lead)} />
    <p class="row">
      <a class="btn primary" href="/">
        {say(words.toStart)}
      </a>
    </p>
  </>
)
