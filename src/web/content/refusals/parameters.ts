import { words } from '../words.ts'

export const parameterRefusals = words(
  {
    'parameter.value-invalid': 'Giá trị chưa đúng kiểu của tham số này.',
    'parameter.already-set': 'Tham số đã có giá trị bắt đầu từ ngày {day}. Hãy chọn ngày khác.',
  },
  {
    'parameter.value-invalid': 'The value does not have the form of this parameter.',
    'parameter.already-set': 'The parameter already has a value that begins on {day}. Choose another day.',
  },
)
