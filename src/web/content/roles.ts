import { words } from './words.ts'

/** What the roles are called. */
export const roleWords = words(
  {
    'unit-officer': 'Cán bộ thi đua của đơn vị',
    'unit-head': 'Thủ trưởng đơn vị',
    'standing-specialist': 'Chuyên viên Ban Thi đua - Khen thưởng',
    'standing-head': 'Lãnh đạo Ban Thi đua - Khen thưởng',
    'council-member': 'Ủy viên Hội đồng',
    'council-secretary': 'Thư ký Hội đồng',
    'signing-leader': 'Lãnh đạo ký',
    clerk: 'Văn thư',
    inspector: 'Cán bộ kiểm tra, giám sát',
    administrator: 'Quản trị viên',
  },
  {
    'unit-officer': 'Unit officer',
    'unit-head': 'Unit head',
    'standing-specialist': 'Standing-office specialist',
    'standing-head': 'Head of the standing office',
    'council-member': 'Council member',
    'council-secretary': 'Council secretary',
    'signing-leader': 'Signing leader',
    clerk: 'Clerk',
    inspector: 'Inspector',
    administrator: 'Administrator',
  },
)
