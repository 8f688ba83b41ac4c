import { words } from '../words.ts'

export const roundsFacts = words(
  {
    'round-drafted': 'Lập đợt khen thưởng: {name}',
    'round-changed': 'Sửa đợt khen thưởng',
    'round-opened': 'Mở {name}, nhận hồ sơ đến hết ngày {closesOn}',
    'round-closed': 'Đóng nhận hồ sơ {name}',
    'round-reopened': 'Mở lại {name}, nhận hồ sơ đến hết ngày {closesOn}',
    'round-finished': 'Kết thúc {name}',
  },
  {
    'round-drafted': 'Round drafted: {name}',
    'round-changed': 'Round changed',
    'round-opened': '{name} opened, dossiers until {closesOn}',
    'round-closed': '{name} closed',
    'round-reopened': '{name} opened again until {closesOn}',
    'round-finished': '{name} finished',
  },
)
