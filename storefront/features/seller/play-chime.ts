/** Two short notes; nothing where the browser does not let a page sound. */
export function playChime(): void {
  try {
    const audio = new AudioContext()
    for (const [index, pitch] of [660, 880].entries()) {
      const note = audio.createOscillator()
      const loudness = audio.createGain()
      note.frequency.value = pitch
      loudness.gain.value = 0.08
      note.connect(loudness).connect(audio.destination)
      note.start(audio.currentTime + index * 0.16)
      note.stop(audio.currentTime + index * 0.16 + 0.14)
    }
    window.setTimeout(() => void audio.close(), 600)
  } catch {
    // without sound then
  }
}
