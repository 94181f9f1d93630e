// The words about units over time in the present language; apart from the dictionary, for the first screen does not need them.
import { settings } from '../lib/settings.svelte'
import { units as en } from './en/units'
import { units as vi } from './vi/units'

export const ofUnits = (): typeof vi => (settings.language === 'vi' ? vi : en)
