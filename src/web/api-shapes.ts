// Answers of the server that no contract.ts describes yet; each moves out when its contract comes.

/** GET /api/session; 401 when nobody is signed in. POST /api/session answers the same. */
export interface Session {
  person: { id: string; name: string };
  unit: { id: string; name: string } | null;
  authority: { name: string };
  roles: string[];
  /** Names of the actions that this person may do somewhere. */
  may: string[];
  /** Whether the worked example is loaded. */
  example: boolean;
}

/** GET /api/invitations/:token. */
export interface Invitation {
  name: string | null;
  email: string | null;
  unit: { name: string } | null;
  authority: { name: string };
}

/** GET /api/account/totp. */
export interface TotpState {
  enabled: boolean;
}
/** POST /api/account/totp: a secret that counts only once PUT /api/account/totp { code } proves it. */
export interface TotpOffer {
  secret: string;
  uri: string;
}

/** GET /api/account/sessions. Instants are ISO 8601 in UTC. */
export interface OpenSessions {
  sessions: {
    id: string;
    current: boolean;
    device: string | null;
    address: string | null;
    startedAt: string;
    seenAt: string;
  }[];
}

/** GET /api/search?q=… */
export interface SearchAnswer {
  results: { kind: string; id: string; title: string; note: string | null; href: string }[];
}
