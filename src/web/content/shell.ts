import { words } from './words.ts'

/** Words of the frame around every page. */
export const shellWords = words(
  {
    skip: 'Đến phần nội dung',
    province: 'Thi đua, khen thưởng tỉnh Nam Định',
    navigation: 'Chính',
    menu: 'Menu',
    close: 'Đóng',
    footer: 'Cuối trang',
    version: (version: string) => `Phiên bản ${version}`,
  },
  {
    skip: 'Skip to the content',
    province: 'Emulation and commendation, Nam Định province',
    navigation: 'Main',
    menu: 'Menu',
    close: 'Close',
    footer: 'Foot of the page',
    version: (version: string) => `Version ${version}`,
  },
)
