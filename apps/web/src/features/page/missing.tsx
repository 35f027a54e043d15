import { appWords as words } from "../../app.intl.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"

/** An address that no page has: what to do instead. */
export const Missing = () => (
  <>
    <PageHead title={say(words.missing)} lead={say(words.missingLead)} />
    <p class="row">
      <a class="btn primary" href="/">
        {say(words.toStart)}
      </a>
    </p>
  </>
)
