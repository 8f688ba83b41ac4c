import { words } from '../words.ts'

export const organisationsFacts = words(
  {
    'reference-units-loaded': 'Nạp {units} đơn vị và {changes} lần thay đổi',
    'unit-founded': 'Thành lập {name} ngày {on}. {legalBasis}',
    'unit-changed': '{before} thành {after} từ ngày {from}. {legalBasis}',
    'unit-successors-named': 'Ghi đơn vị kế thừa. {legalBasis}',
    'unit-succession-recorded': 'Ghi sáp nhập, chia tách ngày {on}. {legalBasis}',
  },
  {
    'reference-units-loaded': '{units} units and {changes} changes loaded',
    'unit-founded': '{name} founded on {on}. {legalBasis}',
    'unit-changed': '{before} became {after} on {from}. {legalBasis}',
    'unit-successors-named': 'Successor units named. {legalBasis}',
    'unit-succession-recorded': 'Merger or split of {on} recorded. {legalBasis}',
  },
)
