import { words } from '../words.ts'

export const accountsFacts = words(
  {
    'account-created': 'Lập tài khoản {username}',
    'accounts-created': 'Lập {count} tài khoản',
    'account-changed': 'Sửa thông tin tài khoản',
    'account-disabled': 'Khóa tài khoản',
    'account-enabled': 'Mở lại tài khoản',
    'role-granted': 'Giao vai trò {role} từ ngày {validFrom}',
    'role-ended': 'Thôi vai trò {role} từ ngày {validTo}',
    'password-link-issued': 'Cấp đường dẫn đặt mật khẩu',
    'password-changed': 'Đổi mật khẩu',
    'sessions-ended': 'Kết thúc {count} phiên đăng nhập',
    'signed-in': 'Đăng nhập',
  },
  {
    'account-created': 'Account {username} created',
    'accounts-created': '{count} accounts created',
    'account-changed': 'Account details changed',
    'account-disabled': 'Account disabled',
    'account-enabled': 'Account enabled again',
    'role-granted': 'Role {role} given from {validFrom}',
    'role-ended': 'Role {role} ended on {validTo}',
    'password-link-issued': 'Link for a new password issued',
    'password-changed': 'Password changed',
    'sessions-ended': '{count} sessions ended',
    'signed-in': 'Signed in',
  },
)
