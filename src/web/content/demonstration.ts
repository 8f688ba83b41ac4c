import { words } from './words.ts'

export const demonstrationWords = words(
  {
    bar: {
      label: 'Đồng hồ của tỉnh mẫu',
      today: 'Tỉnh mẫu · hôm nay là',
      slider: 'Chọn ngày trong năm 2021',
      nextDay: 'Ngày mai',
      nextWeek: '+ 7 ngày',
      go: 'Đến ngày này',
    },
    moved: (day: string) => `Đồng hồ của tỉnh mẫu đã sang ngày ${day}.`,
  },
  {
    bar: {
      label: 'Clock of the demonstration',
      today: 'Demonstration · today is',
      slider: 'Choose a day of 2021',
      nextDay: 'Tomorrow',
      nextWeek: '+ 7 days',
      go: 'Go to this day',
    },
    moved: (day: string) => `The demonstration’s clock now stands on ${day}.`,
  },
)
