/** Two short soft tones, made here: nothing is fetched. Silent when the browser does not allow sound yet. */
export function ring(): void {
  if (!('AudioContext' in window)) return;
  const audio = new AudioContext();
  for (const [index, frequency] of [660, 880].entries()) {
    const begins = audio.currentTime + index * 0.16;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = frequency;
    loudness.gain.setValueAtTime(0.0001, begins);
    loudness.gain.exponentialRampToValueAtTime(0.12, begins + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, begins + 0.15);
    tone.connect(loudness).connect(audio.destination);
    tone.start(begins);
    tone.stop(begins + 0.16);
    if (index === 1) tone.onended = () => void audio.close();
  }
}

/** A notice of the computer itself; it carries no name. A click brings the steunpunt in front. */
export function showOnDesktop(text: string, tag: string): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const notice = new Notification('Steunpunt', { body: text, tag });
  notice.onclick = () => {
    window.focus();
    notice.close();
  };
}

/** Whether the browser lets us, asking the person when it was never asked. */
export async function mayShowOnDesktop(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  if (Notification.permission !== 'default') return Notification.permission === 'granted';
  return (await Notification.requestPermission()) === 'granted';
}
