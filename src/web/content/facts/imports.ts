import { words } from '../words.ts'

export const importsFacts = words(
  { 'import-begun': 'Nhận danh sách Excel {file}', 'list-imported': 'Nhập danh sách từ Excel' },
  { 'import-begun': 'List in Excel received: {file}', 'list-imported': 'List in Excel taken in' },
)
