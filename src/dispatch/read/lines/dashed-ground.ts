// Tells a ground that is set in a dash like a point: "- Căn cứ Luật …;", "- Nhằm bảo đảm …;".
import { fold } from './fold.ts';

const ground =
  /^[-–+•*]\s*(?:can cu|nham|xet (?:de nghi|to trinh)|(?:theo de nghi|thuc hien|trien khai) [^;]{2,200} so \d)(?![a-z])/;

export const isDashedGround = (shown: string): boolean => ground.test(fold(shown.slice(0, 300)));
