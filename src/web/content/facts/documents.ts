import { words } from '../words.ts'

export const documentsFacts = words(
  {
    'template-replaced': 'Thay mẫu văn bản bằng tệp {fileName}',
    'template-default-restored': 'Dùng lại mẫu văn bản gốc',
    'print-offset-set': 'Chỉnh vị trí in bằng: {x} mm ngang, {y} mm dọc',
  },
  {
    'template-replaced': 'Template replaced by {fileName}',
    'template-default-restored': 'Original template in use again',
    'print-offset-set': 'Print position of certificates moved: {x} mm across, {y} mm down',
  },
)
