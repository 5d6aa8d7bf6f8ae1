// What comes round again, the more exact wordings first.
import { bareRhythms } from './bare-rhythms.ts';
import type { Form } from './form.ts';
import { monthDays } from './month-days.ts';
import { weekdayRhythms } from './weekdays.ts';

export const rhythms: Form[] = [...monthDays, ...weekdayRhythms, ...bareRhythms];
