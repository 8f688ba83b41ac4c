import { type SubmissionStatus, submissionStatuses } from '#modules/nominations/index.ts'
import { Filters, SearchField, SearchSelect, Select } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { roundName } from '#web/content/names.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { submissionListWords } from '#web/content/nominations/submissions.ts'
import { numberText } from '#web/content/number-text.ts'
import { hrefWith } from '#web/http/href.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { SubmissionSearch } from './read-search.ts'

interface Props {
  visit: Visit
  search: SubmissionSearch
  statuses: ReadonlyMap<SubmissionStatus, number>
}

/** Search and filters of the list of submissions; the states carry their counts. */
export function SubmissionFilters({ visit, search, statuses }: Props) {
  const { language, url } = visit
  const t = submissionListWords[language]
  const c = componentWords[language]
  const names = statusNames[language].submissions
  const { scope, status, rounds, round, unit, unitText, text } = search
  const chip = (label: string, ...parameters: string[]) => ({
    text: label,
    href: hrefWith(url, Object.fromEntries(parameters.map(parameter => [parameter, undefined]))),
    removeLabel: c.removeFilter(label),
  })
  const chips = [
    ...(status === undefined ? [] : [chip(names[status], 'trang-thai')]),
    ...(round === undefined ? [] : [chip(roundName(round, language), 'dot')]),
    ...(unit === undefined ? [] : [chip(unit.name, 'don-vi', 'don-viId')]),
  ]
  const total = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const shown = status === undefined ? total : (statuses.get(status) ?? 0)
  return (
    <Filters
      label={c.filters}
      submit={c.search}
      chips={chips}
      count={t.count(numberText(shown, language))}
      reset={
        chips.length > 0 || text !== ''
          ? { text: c.clearFilters, href: scope === undefined ? '/ho-so' : `/ho-so?pham-vi=${scope}` }
          : undefined
      }
      keep={scope === undefined ? {} : { 'pham-vi': scope }}
    >
      <SearchField name="q" label={t.find} value={text} />
      <Select
        name="trang-thai"
        label={t.status}
        value={status}
        empty={t.anyStatus}
        options={submissionStatuses
          .filter(each => each === status || (statuses.get(each) ?? 0) > 0)
          .map(each => ({ value: each, text: `${names[each]} (${numberText(statuses.get(each) ?? 0, language)})` }))}
      />
      <Select
        name="dot"
        label={t.round}
        value={round?.slug}
        empty={t.anyRound}
        options={rounds.map(each => ({ value: each.slug, text: roundName(each, language) }))}
      />
      <SearchSelect
        name="don-vi"
        label={t.unit}
        text={unit?.name ?? unitText}
        value={unit?.id}
        source="/don-vi/tim.json"
        found={c.suggestions}
      />
    </Filters>
  )
}
