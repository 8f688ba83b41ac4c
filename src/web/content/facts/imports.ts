import { words } from '../words.ts'

export const importsFacts = words(
  { 'import-begun': 'Nhận danh sách Excel {file}', 'list-imported': 'Nhập {count} dòng từ {file}' },
  { 'import-begun': 'List in Excel received: {file}', 'list-imported': '{count} rows of {file} taken in' },
)
