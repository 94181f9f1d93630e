// The words about printers in the present language; apart from the dictionary, for the first screen does not need them.
import { settings } from '../lib/settings.svelte'
import { calibration as en } from './en/calibration'
import { calibration as vi } from './vi/calibration'

export const ofPrinters = (): typeof vi => (settings.language === 'vi' ? vi : en)
