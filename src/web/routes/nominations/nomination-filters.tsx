import { awards } from '#law/catalogue/index.ts'
import { nominationStatuses } from '#modules/nominations/index.ts'
import { levels } from '#modules/rounds/index.ts'
import { hasRole } from '#shared/actor.ts'
import { Checkbox, Filters, SearchField, SearchSelect, Select } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName, roundName } from '#web/content/names.ts'
import { nominationListWords } from '#web/content/nominations/list.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { hrefWith } from '#web/http/href.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { NominationSearch } from './read-search.ts'

interface Props {
  visit: Visit
  search: NominationSearch
  /** How much was found, in words; undefined when it is not counted. */
  count: string | undefined
}

/** Search and filters of the list of nominations; all of it is in the address. */
export function NominationFilters({ visit, search, count }: Props) {
  const { language } = visit
  const t = nominationListWords[language]
  const c = componentWords[language]
  const { filter, round, rounds, unit, unitText, handler } = search
  const chips = chipsOf(visit, search)
  return (
    <Filters
      label={c.filters}
      submit={c.search}
      chips={chips}
      count={count}
      reset={
        chips.length > 0 || filter.text !== undefined
          ? { text: c.clearFilters, href: search.givenScope ? `/de-nghi?pham-vi=${search.givenScope}` : '/de-nghi' }
          : undefined
      }
      keep={{
        ...(search.givenScope && { 'pham-vi': search.givenScope }),
        ...(search.givenOrder && { xep: search.givenOrder }),
      }}
    >
      <SearchField name="q" label={t.find} value={filter.text} />
      <Select
        name="dot"
        label={t.round}
        value={round?.slug}
        empty={t.anyRound}
        options={rounds.map(each => ({ value: each.slug, text: roundName(each, language) }))}
      />
      <Select
        name="trang-thai"
        label={t.status}
        value={filter.status}
        empty={t.anyStatus}
        options={nominationStatuses.map(each => ({ value: each, text: statusNames[language].nominations[each] }))}
      />
      <Select
        name="loai"
        label={t.award}
        value={filter.awardCode}
        empty={t.anyAward}
        options={awards
          .filter(({ level }) => level === 'tinh' || level === 'nha-nuoc')
          .map(({ code }) => ({ value: code, text: awardName(code, language) }))}
      />
      <Select
        name="cap"
        label={t.level}
        value={filter.level}
        empty={t.anyLevel}
        options={levels.map(each => ({ value: each, text: statusNames[language].levels[each] }))}
      />
      <SearchSelect
        name="don-vi"
        label={t.unit}
        text={unit?.name ?? unitText}
        value={unit?.id}
        source="/don-vi/tim.json"
        found={c.suggestions}
      />
      {hasRole(visit.actor, 'standing-specialist', 'standing-head') && (
        <Select
          name="nguoi"
          label={t.handler}
          value={handler}
          empty={t.anyHandler}
          options={[
            { value: 'toi', text: t.handlerMe },
            { value: 'chua-ai', text: t.handlerNobody },
          ]}
        />
      )}
      <Checkbox name="qua-han" label={t.late} checked={filter.late} />
    </Filters>
  )
}

function chipsOf(visit: Visit, { filter, round, unit, handler }: NominationSearch) {
  const { language, url } = visit
  const t = nominationListWords[language]
  const c = componentWords[language]
  const chip = (label: string, ...parameters: string[]) => ({
    text: label,
    href: hrefWith(url, Object.fromEntries(parameters.map(parameter => [parameter, undefined]))),
    removeLabel: c.removeFilter(label),
  })
  return [
    ...(round === undefined ? [] : [chip(roundName(round, language), 'dot')]),
    ...(filter.status === undefined ? [] : [chip(statusNames[language].nominations[filter.status], 'trang-thai')]),
    ...(filter.awardCode === undefined ? [] : [chip(awardName(filter.awardCode, language), 'loai')]),
    ...(filter.level === undefined ? [] : [chip(statusNames[language].levels[filter.level], 'cap')]),
    ...(unit === undefined ? [] : [chip(unit.name, 'don-vi', 'don-viId')]),
    ...(handler === undefined ? [] : [chip(handler === 'toi' ? t.handlerMe : t.handlerNobody, 'nguoi')]),
    ...(filter.late ? [chip(t.late, 'qua-han')] : []),
  ]
}
