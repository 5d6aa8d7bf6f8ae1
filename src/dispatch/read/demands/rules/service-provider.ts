// Firms that serve a unit: what it must ask of them.
import type { DemandRule } from './rule.ts';

export const serviceProvider: DemandRule = {
  control: 'service-provider',
  phrases: {
    '(yêu cầu|buộc|bắt buộc|đề nghị) {vendor}…': 0.6,
    '(thuê|bảo trì|cung cấp|dịch vụ)…(chấm dứt|hết|thanh lý) hợp đồng': 0.6,
    '{vendor}…(cam kết|giữ kín|giữ bí mật|từ xa|hợp đồng|thỏa thuận|điều khoản|có người|có cán bộ)': 0.7,
    '(ký|thỏa thuận|phụ lục|hợp đồng|cam kết)…{vendor}': 0.6,
    '(ký|thỏa thuận|phụ lục|cam kết)…(bảo mật|giữ kín|giữ bí mật)': 0.5,
    '(công ty|nhà thầu|bên nhận thầu|nhà cung cấp|đối tác|hãng|bên cung cấp|đơn vị bảo trì|đơn vị thi công|đơn vị gia công)': 0.4,
    '(hợp đồng|cam kết|phụ lục hợp đồng)…(bảo trì|bảo hành|giữ bí mật|khắc phục|bảo mật|phần mềm|dịch vụ)': 0.5,
    '(yêu cầu|đề nghị|chỉ cho|buộc|giám sát|kiểm soát)…(công ty|nhà thầu|bên nhận thầu|nhà cung cấp|đối tác|bên bảo trì|hãng)': 0.5,
    '(hợp đồng bảo trì|hợp đồng thuê|hợp đồng dịch vụ)': 0.4,
    '(đơn vị|doanh nghiệp|nhà|đối tác|tổ chức|bên) (cung cấp|cho thuê|cung ứng|triển khai|vận hành|phát triển) (dịch vụ|phần mềm|máy chủ|giải pháp|hệ thống|hạ tầng|hosting|thiết bị|sản phẩm)': 0.6,
    '(đơn vị|doanh nghiệp|công ty) (đang |đã |được )(cung cấp|cho thuê) (dịch vụ|phần mềm|hạ tầng|giải pháp)': 0.6,
    '(cung cấp|kinh doanh|thuê) dịch vụ (an toàn|an ninh|giám sát|bảo mật|công nghệ thông tin|bảo vệ|soc)': 0.6,
    '(yêu cầu|đề nghị|phối hợp với|làm việc với|đôn đốc|kiểm soát|giám sát|quản lý|rà soát|chỉ thuê|thỏa thuận với|ký)…(nhà cung cấp|đơn vị cung cấp|doanh nghiệp cung cấp|đối tác|bên thứ ba|bên thứ 3|nhà thầu|đơn vị cho thuê|doanh nghiệp cho thuê|đơn vị thuê|đơn vị vận hành|đơn vị triển khai|hợp đồng)': 0.7,
    '(nhà thầu|bên thứ ba|bên thứ 3|đối tác)': 0.5,
    'nhà cung cấp (dịch vụ|giải pháp|phần mềm)': 0.6,
    '(hợp đồng|cam kết|điều khoản|thỏa thuận)…(bảo mật|an toàn thông tin|an ninh|dịch vụ|bảo đảm)': 0.6,
    '(thuê dịch vụ|thuê ngoài|đơn vị thuê)': 0.6,
    '(đơn vị chuyên trách, đơn vị cung cấp dịch vụ)': 1,
    '(chuỗi cung ứng)': 0.6,
    '(nghiệm thu|kiểm tra)…(thuê ngoài|nhà thầu|bên ngoài)': 0.8,
    '(chỉ )?thuê (hạ tầng|dịch vụ|máy chủ|phần mềm)…(trong nước|đáp ứng|tiêu chí|tiêu chuẩn|công nhận|chứng nhận)': 1,
    '(mức phạt|phạt|chế tài)…{vendor}': 0.8,
  },
  unless: [
    '(hủy|thu hồi|khóa|gỡ|xóa|cắt)…(quyền|tài khoản)…của…(đối tác|nhà thầu|bên thứ ba|hãng)…(hết hạn|hết hợp đồng|hết hạn hợp đồng)',
    '(nhà thầu|công ty) (xây dựng|xây lắp|môi trường|điện lực)',
    '(theo )?(khuyến cáo|hướng dẫn|bản vá) của (hãng|nhà sản xuất)',

    'cung (cấp|ứng) dịch vụ (công|viễn thông|bưu chính|internet|hành chính|y tế|mạng|điện)',
    '(doanh nghiệp|đơn vị|nhà) cung (cấp|ứng) dịch vụ (viễn thông|bưu chính|internet|mạng)',
    'đối tác (chiến lược|nước ngoài|quốc tế)',
    'thuê (đất|nhà|trụ sở|lao động|xe)',
    'hợp đồng (lao động|làm việc)',
    'thuê dịch vụ giám sát',
    'kết nối (từ xa )?(khi|phải)…(phê duyệt|cho phép)',
  ],
};
