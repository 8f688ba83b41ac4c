import { words } from '../words.ts'

export const decisionsFacts = words(
  {
    'decision-drafted': 'Dự thảo văn bản {awardCode} cho {count} trường hợp',
    'decision-drafted:award': 'Dự thảo quyết định tặng {awardCode} cho {count} trường hợp',
    'decision-drafted:proposal': 'Dự thảo tờ trình đề nghị {awardCode} cho {count} trường hợp',
    'decision-changed': 'Sửa dự thảo: {abstract}',
    'removed-from-decision': 'Đưa ra khỏi danh sách kèm theo',
    'decision-sent-to-signing': 'Trình ký',
    'decision-sent-back': 'Trả lại dự thảo. Lý do: {reason}',
    'decision-signed': 'Đã ký',
    'decision-issued': 'Ban hành văn bản {number} ngày {issuedOn}',
    'decision-issued:award': 'Ban hành quyết định {number} ngày {issuedOn} cho {count} trường hợp',
    'decision-issued:proposal': 'Ban hành tờ trình {number} ngày {issuedOn} cho {count} trường hợp',
    'results-recorded': 'Ghi kết quả của cấp trên',
  },
  {
    'decision-drafted': '{awardCode} drafted for {count} cases',
    'decision-drafted:award': 'Decision of {awardCode} drafted for {count} cases',
    'decision-drafted:proposal': 'Proposal of {awardCode} drafted for {count} cases',
    'decision-changed': 'Draft changed: {abstract}',
    'removed-from-decision': 'Taken off the attached list',
    'decision-sent-to-signing': 'Sent to be signed',
    'decision-sent-back': 'Draft sent back. Reason: {reason}',
    'decision-signed': 'Signed',
    'decision-issued': 'Document {number} issued on {issuedOn}',
    'decision-issued:award': 'Decision {number} of {issuedOn} issued for {count} cases',
    'decision-issued:proposal': 'Proposal {number} of {issuedOn} sent for {count} cases',
    'results-recorded': 'Results from above recorded',
  },
)
