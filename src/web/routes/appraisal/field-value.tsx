import { partOfField, splitFileIds } from '#modules/appraisal/index.ts'
import type { StoredFile } from '#modules/files/index.ts'
import { Details } from '#web/components/index.ts'
import { categoryName } from '#web/content/appraisal/fields.ts'
import type { Language } from '#web/content/words.ts'
import { FileLinks } from './file-links.tsx'

interface FieldValueProps {
  field: string
  value: string
  stored: ReadonlyMap<string, StoredFile>
  language: Language
  words: { empty: string; noFile: string; wholeText: string }
}

const shownAtOnce = 600

/** What a field of a dossier says: its text, long ones folded, or its files. */
export const FieldValue = ({ field, value, stored, language, words }: FieldValueProps) => {
  if (partOfField(field) !== undefined)
    return <FileLinks ids={splitFileIds(value)} stored={stored} empty={words.noFile} />
  if (value === '') return <p class="quiet">{words.empty}</p>
  if (field === 'nominee-category') return <p>{categoryName(value, language)}</p>
  if (value.length <= shownAtOnce) return <p class="as-written">{value}</p>
  return (
    <>
      <p class="as-written">{`${value.slice(0, value.lastIndexOf(' ', shownAtOnce))} …`}</p>
      <Details summary={words.wholeText}>
        <p class="as-written">{value}</p>
      </Details>
    </>
  )
}
