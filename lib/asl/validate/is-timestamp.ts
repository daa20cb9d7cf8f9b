const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/;

/** Whether a text is a timestamp by RFC 3339 §5.6, in the form the States Language asks for: uppercase `T` and `Z`. */
export function isTimestamp(text: string): boolean {
  const parts = FORM.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours, offsetMinutes] = parts;
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= days &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 60 &&
    !((offsetHours ?? 0) > 23) &&
    !((offsetMinutes ?? 0) > 59)
  );
}
