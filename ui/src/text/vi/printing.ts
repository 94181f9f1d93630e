// Printing: the page, what came of a printing, the ledger of blanks, certificates given anew.
export const printing = {
  confirm: {
    title: (n: string) => `Đánh dấu ${n} bằng là đã in?`,
    hint: 'Xem các tờ vừa in ra. Tờ hỏng thì đánh dấu dưới đây; bằng đó sẽ lại nằm trong số chưa in.',
    find: 'Tìm tên',
    spoiled: (n: string) => `Hỏng ${n} tờ`,
    mark: (name: string) => `Tờ của ${name} bị hỏng`,
    reason: (name: string) => `Lý do hỏng tờ của ${name}`,
    reasons: ['Kẹt giấy', 'Lệch khung', 'Mờ mực', 'Nhăn, rách', 'In nhầm phôi'],
    none: 'Không có tên nào như vậy.',
    more: (n: string) => `và ${n} bằng nữa; gõ tên để tìm`,
    do: (n: string) => `Đã in ${n} bằng`,
    later: 'Để sau',
    done: (printed: string, again: number) =>
      again ? `Đã in ${printed} bằng, ${again} bằng phải in lại` : `Đã in ${printed} bằng`,
    left: (n: string) => `Phôi còn ${n} tờ.`,
  },
}
