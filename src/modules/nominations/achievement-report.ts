import type { RoundKind } from '#modules/rounds/index.ts'

/** One section of an achievement report, as the official forms order them. */
export interface ReportSection {
  readonly code: string
  readonly required: boolean
  /** About how many words say enough; shorter is pointed out, never refused. */
  readonly words: number
}

/** The official form of a report (mẫu số of Nghị định 91/2017) and its sections that people write themselves. */
export interface ReportForm {
  readonly form: '01' | '02' | '06' | '07' | '08'
  readonly sections: readonly ReportSection[]
}

const section = (code: string, words: number, required = true): ReportSection => ({ code, required, words })

/**
 * Section III of every form, the awards already received, comes from the register of honour; `awards-elsewhere` adds what the
 * register does not know. The frame of sections I–III is that of Mẫu số 08; the others divide section II as their subject asks.
 */
const forms: Readonly<Record<ReportForm['form'], readonly ReportSection[]>> = {
  '01': [
    section('features', 150),
    section('results', 500),
    section('measures', 250, false),
    section('law-abidance', 100),
    section('awards-elsewhere', 0, false),
  ],
  '02': [
    section('background', 80),
    section('duties', 100),
    section('results', 400),
    section('initiatives', 120, false),
    section('law-abidance', 60),
    section('awards-elsewhere', 0, false),
  ],
  '06': [section('background', 60), section('deed', 250)],
  '07': [section('background', 60), section('thematic-results', 300), section('law-abidance', 60, false)],
  '08': [
    section('background', 60),
    section('results', 250),
    section('law-abidance', 60),
    section('awards-elsewhere', 0, false),
  ],
}

/** The form that a nominee of this kind fills in for a round of this kind. */
export function reportFormOf(nomineeKind: string, roundKind: RoundKind): ReportForm {
  const form =
    roundKind === 'ad-hoc'
      ? '06'
      : roundKind === 'thematic'
        ? '07'
        : nomineeKind === 'collective'
          ? '01'
          : nomineeKind === 'household'
            ? '08'
            : '02'
  return { form, sections: forms[form] }
}

/** Every section of every form; a report holds no others. */
export const reportSectionCodes: readonly string[] = [
  ...new Set(Object.values(forms).flatMap(sections => sections.map(({ code }) => code))),
]

export const countWords = (text: string): number => text.split(/\s+/u).filter(word => word !== '').length
