// The lighthouse: two beams, a lamp, a banded tower, a wave.

export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
      className="hd-logo"
    >
      <path d="M19.6 8.4 28.5 4.8v8l-8.9-2.3z" fill="var(--amber)" />
      <path d="M12.4 8.4 3.5 4.8v8l8.9-2.3z" fill="var(--amber)" opacity=".55" />
      <path d="M16 2.6 20.6 7h-9.2z" fill="currentColor" />
      <path d="M12.8 8h6.4v3.4h-6.4z" fill="var(--amber)" />
      <path d="M12 12.4h8l1.7 12.8H10.3z" fill="currentColor" />
      <path d="M11.4 16.9h9.2l.5 3.6H10.9z" fill="var(--paper)" />
      <path
        d="M4 28.2q3-2.1 6 0t6 0 6 0 6 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
