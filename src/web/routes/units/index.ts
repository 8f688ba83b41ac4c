import { changePageRoutes } from './change-page.tsx'
import { changesExportRoutes } from './changes-export.ts'
import { changesRoutes } from './changes-page.tsx'
import { compareRoutes } from './compare-page.tsx'
import { exportRoutes } from './export.ts'
import { recordRoutes } from './record/record-page.tsx'
import { suggestionRoutes } from './suggestions.ts'
import { treeRoutes } from './tree-page.tsx'
import { unitPageRoutes } from './unit-page.tsx'

/** Units over time: the tree of a day, each unit's life, recorded changes. A unit's own page comes last: its path would catch the others. */
export const unitRoutes = [
  ...treeRoutes,
  ...suggestionRoutes,
  ...exportRoutes,
  ...compareRoutes,
  ...changesRoutes,
  ...changesExportRoutes,
  ...changePageRoutes,
  ...recordRoutes,
  ...unitPageRoutes,
]
