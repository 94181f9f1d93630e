// What this computer prefers: language, theme, size of text. Kept in localStorage, never in the register.
import type { Language, Sentence } from './api'

export type Theme = 'light' | 'dark' | 'system'
type Settings = {
  language: Language
  theme: Theme
  size: number
  /** The calibration last printed with, by its name. */
  calibration: string
}
const KEY = 'sovang'
const START: Settings = { language: 'vi', theme: 'system', size: 100, calibration: '' }

function kept(): Settings {
  try {
    return { ...START, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) }
  } catch {
    return START
  }
}
/** The sizes of text on offer, in percent. */
export const SIZES = [90, 100, 110, 125, 150]
export const settings = $state<Settings>(kept())

const dark = matchMedia('(prefers-color-scheme: dark)')
/** Puts the settings on the page, and keeps them. */
export function applySettings(): void {
  const root = document.documentElement
  root.lang = settings.language
  root.dataset.theme = settings.theme === 'system' ? (dark.matches ? 'dark' : 'light') : settings.theme
  root.dataset.size = String(settings.size)
  localStorage.setItem(KEY, JSON.stringify(settings))
}
dark.addEventListener('change', applySettings)

/** A sentence in the language of the window. */
export const say = (sentence: Sentence): string => sentence[settings.language]

/** Steps to the next larger or smaller size of text; without a step, back to the usual one. */
export function resize(step?: 1 | -1): void {
  const at = SIZES.indexOf(settings.size)
  settings.size = step ? (SIZES[at + step] ?? settings.size) : START.size
}
