/** A paper a dossier may have to hold. */
export interface DossierPart {
  readonly nameVi: string
  readonly nameEn: string
  /** Held once for the whole submission, or by each nomination of its own. */
  readonly heldBy: 'submission' | 'nomination'
  /** Asked only of enterprises and of those who run them. */
  readonly enterprisesOnly?: true
  readonly source: string
}

/**
 * The papers that rounds may ask for beside the letter (tờ trình), which every submission has. Each with where it
 * comes from: the law of 2003 as amended in 2013, the forms of Nghị định 91/2017, or, where no clause was found, the practice.
 */
export const dossierParts = {
  'bao-cao-thanh-tich': {
    nameVi: 'Báo cáo thành tích có xác nhận',
    nameEn: 'Achievement report, confirmed',
    heldBy: 'nomination',
    source: 'Luật TĐKT 2003 (sửa đổi 2013) Đ84.1.b, Đ84.2.b',
  },
  'bien-ban-hop': {
    nameVi: 'Biên bản bình xét, xét khen thưởng của Hội đồng',
    nameEn: 'Minutes of the unit’s council',
    heldBy: 'submission',
    source: 'Luật TĐKT 2003 (sửa đổi 2013) Đ84.1.c, Đ84.2.c',
  },
  'ket-qua-bo-phieu': {
    nameVi: 'Kết quả bỏ phiếu kín của Hội đồng',
    nameEn: 'Result of the council’s secret ballot',
    heldBy: 'submission',
    source: 'NĐ 91/2017 Đ45.8, Đ49',
  },
  'danh-sach': {
    nameVi: 'Danh sách đề nghị khen thưởng có đóng dấu',
    nameEn: 'Sealed list of nominees',
    heldBy: 'submission',
    source: 'Biểu mẫu tờ trình đang dùng (danh sách kèm theo)',
  },
  'chung-nhan-sang-kien': {
    nameVi: 'Giấy chứng nhận, quyết định công nhận sáng kiến',
    nameEn: 'Recognition of initiatives',
    heldBy: 'nomination',
    source: 'Luật TĐKT 2003 (sửa đổi 2013) Đ84.1.d, Đ84.2.d',
  },
  'quyet-dinh-khen-thuong-truoc': {
    nameVi: 'Bản sao quyết định khen thưởng đã được tặng',
    nameEn: 'Copies of earlier awards’ decisions',
    heldBy: 'nomination',
    source: 'NĐ 91/2017 Mẫu 08, mục III',
  },
  'y-kien-cap-uy': {
    nameVi: 'Ý kiến của cấp ủy quản lý cán bộ',
    nameEn: 'Opinion of the Party committee in charge',
    heldBy: 'nomination',
    source: 'Thông lệ hồ sơ cấp nhà nước',
  },
  'xac-nhan-thue': {
    nameVi: 'Xác nhận hoàn thành nghĩa vụ thuế',
    nameEn: 'Confirmation of taxes paid',
    heldBy: 'nomination',
    enterprisesOnly: true,
    source: 'NĐ 91/2017 Mẫu 08, ghi chú 2',
  },
  'xac-nhan-bao-hiem-xa-hoi': {
    nameVi: 'Xác nhận đóng bảo hiểm xã hội cho người lao động',
    nameEn: 'Confirmation of social insurance paid',
    heldBy: 'nomination',
    enterprisesOnly: true,
    source: 'NĐ 91/2017 Mẫu 08, mục II (quyền lợi người lao động)',
  },
  'xac-nhan-moi-truong': {
    nameVi: 'Xác nhận bảo đảm môi trường, an toàn lao động, an toàn thực phẩm',
    nameEn: 'Confirmation on environment, labour and food safety',
    heldBy: 'nomination',
    enterprisesOnly: true,
    source: 'NĐ 91/2017 Mẫu 08, ghi chú 2',
  },
  'xac-nhan-viec-lam': {
    nameVi: 'Xác nhận của nơi xảy ra sự việc',
    nameEn: 'Confirmation from the place of the deed',
    heldBy: 'nomination',
    source: 'Thông lệ hồ sơ khen thưởng đột xuất',
  },
} as const satisfies Readonly<Record<string, DossierPart>>

export type PartCode = keyof typeof dossierParts
export const partCodes = Object.keys(dossierParts) as [PartCode, ...PartCode[]]
export const isPartCode = (code: string): code is PartCode => Object.hasOwn(dossierParts, code)
export const findPart = (code: PartCode): DossierPart => dossierParts[code]
