/** The address behind a one-time token. It stands in the fragment, so that it reaches no log. */
export function invitationAddress(invitation: string): string {
  if (/^https?:\/\//.test(invitation)) return invitation;
  if (invitation.startsWith('/')) return window.location.origin + invitation;
  return `${window.location.origin}/uitnodiging#token=${encodeURIComponent(invitation)}`;
}
