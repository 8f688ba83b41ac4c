import { getAward } from '#law/catalogue/index.ts'
import type { UnitOn } from '#modules/organisations/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import type { FormSheet } from '#shared/spreadsheet.ts'
import { importWords } from '#web/content/imports.ts'
import type { Language } from '#web/content/words.ts'

/** Rows of the form with drop-downs. */
const preparedRows = 500

/** The form of a round: the columns the import knows, with the choices this round and this unit have. */
export function importForm(round: Round, units: readonly UnitOn[], language: Language): FormSheet {
  const t = importWords[language]
  const { fields, form } = t
  const awards = round.awards.map(({ awardCode }) => getAward(awardCode).nameVi)
  const [firstAward = ''] = awards
  return {
    title: form.heading(language === 'vi' ? round.nameVi : round.nameEn),
    instructions: form.steps.split('|'),
    sheetName: form.sheet,
    instructionsName: form.guide,
    rows: preparedRows,
    columns: [
      { header: 'STT', width: 6 },
      { header: 'Họ và tên/Tên tập thể', width: 34 },
      { header: 'Phân loại khen thưởng', width: 16, choices: form.kindChoices.split(',') },
      { header: 'Giới tính', width: 10, choices: form.sexChoices.split(',') },
      { header: 'Ngày sinh', width: 14 },
      { header: 'Chức vụ', width: 30 },
      {
        header: 'Đơn vị công tác',
        width: 30,
        ...(units.length > 1 ? { choices: units.map(({ shortName }) => shortName) } : {}),
      },
      { header: 'Danh hiệu thi đua/Hình thức khen thưởng', width: 42, choices: awards },
      { header: 'Tóm tắt thành tích', width: 60 },
    ],
    examples: [['1', 'Trần Thị Mẫu', 'Cá nhân', 'Nữ', '03/02/1980', 'Giáo viên', '', firstAward, fields.summary]],
  }
}
