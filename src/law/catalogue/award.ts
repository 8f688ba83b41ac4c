/** Whether an award is an emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
export type AwardKind = 'danh-hieu' | 'hinh-thuc'

/** Who decides: the state (Prime Minister, President), a ministry, the province, or a unit's own head. */
export type AwardLevel = 'nha-nuoc' | 'bo' | 'tinh' | 'co-so'

export type SubjectKind = 'individual' | 'collective' | 'household'

/** A title or form as people choose it: one picker, the class is known by the code. */
export interface Award {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  readonly kind: AwardKind
  readonly level: AwardLevel
  readonly subjects: readonly SubjectKind[]
  /** The office that grants it, in the words of its documents. */
  readonly decidedBy: string
}
