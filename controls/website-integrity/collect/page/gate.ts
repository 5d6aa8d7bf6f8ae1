// Tells a gate that stands before a site (a challenge, a notice of maintenance, a sign-in) from the site itself.
import type { PageFacts } from '../contract.ts';

const challenge =
  /just a moment|attention required|checking (?:if the site|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|ddos protection|đang kiểm tra trình duyệt|xác minh (?:rằng )?bạn (?:là|không phải)|bạn không phải (?:là )?(?:robot|người máy)|request unsuccessful|access denied|yêu cầu bị chặn|truy cập bị từ chối|web application firewall|captcha|cf-chl|__jsl_clearance/i;
const maintenance =
  /bảo trì|đang (?:được )?nâng cấp|tạm (?:ngừng|dừng) (?:hoạt động|phục vụ|truy cập)|under maintenance|under construction|scheduled maintenance|coming soon|sẽ quay lại|be right back|đang xây dựng/i;
const MOST_WORDS = 1_500;

/** Only a short page is a gate: a long one that speaks of maintenance has something to say. */
export function gateOf(
  text: string,
  source: string,
  hasPassword: boolean,
  length: number,
): PageFacts['gate'] {
  if (length > MOST_WORDS) return null;
  if (
    challenge.test(text) ||
    /cdn-cgi\/challenge|challenge-platform|_Incapsula_|cf-turnstile|g-recaptcha/.test(source)
  )
    return 'challenge';
  if (maintenance.test(text)) return 'maintenance';
  return hasPassword ? 'sign-in' : null;
}
