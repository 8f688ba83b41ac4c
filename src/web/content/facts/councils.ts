import { words } from '../words.ts'

export const councilsFacts = words(
  {
    'council-founded': 'Thành lập {name}. {document}',
    'council-member-appointed': 'Bổ sung thành viên Hội đồng từ ngày {validFrom}',
    'council-member-ended': 'Thành viên thôi tham gia Hội đồng từ ngày {validTo}',
    'meeting-planned': 'Lên lịch họp Hội đồng {meetsAt}, xét {nominations} đề nghị',
    'attendance-recorded': 'Điểm danh: {present} trên {members} thành viên có mặt',
    'votes-recorded': 'Ghi kết quả kiểm phiếu',
    'meeting-concluded': 'Kết thúc phiên họp, biên bản {minutesNumber}: {passed} đạt, {failed} không đạt',
    'minutes-attached': 'Lưu biên bản đã ký',
  },
  {
    'council-founded': '{name} founded. {document}',
    'council-member-appointed': 'Council member appointed from {validFrom}',
    'council-member-ended': 'Council membership ended on {validTo}',
    'meeting-planned': 'Meeting planned for {meetsAt} on {nominations} nominations',
    'attendance-recorded': 'Attendance: {present} of {members} members present',
    'votes-recorded': 'Counted votes recorded',
    'meeting-concluded': 'Meeting concluded, minutes {minutesNumber}: {passed} passed, {failed} did not',
    'minutes-attached': 'Signed minutes attached',
  },
)
