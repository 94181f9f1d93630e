// The icon of each command, by its id.
import ArrowLeft from '@lucide/svelte/icons/arrow-left'
import Award from '@lucide/svelte/icons/award'
import ChartColumn from '@lucide/svelte/icons/chart-column'
import ChevronRight from '@lucide/svelte/icons/chevron-right'
import DatabaseBackup from '@lucide/svelte/icons/database-backup'
import FilePlus from '@lucide/svelte/icons/file-plus'
import FileText from '@lucide/svelte/icons/file-text'
import Keyboard from '@lucide/svelte/icons/keyboard'
import Plus from '@lucide/svelte/icons/plus'
import Printer from '@lucide/svelte/icons/printer'
import Redo from '@lucide/svelte/icons/redo-2'
import Search from '@lucide/svelte/icons/search'
import SettingsIcon from '@lucide/svelte/icons/settings'
import Undo from '@lucide/svelte/icons/undo-2'
import Upload from '@lucide/svelte/icons/upload'
import Users from '@lucide/svelte/icons/users'

export type Icon = typeof Award

const ICONS: Record<string, Icon> = {
  add: Plus,
  back: ArrowLeft,
  backup: DatabaseBackup,
  campaigns: Award,
  decision: FilePlus,
  decisions: FileText,
  everyone: Users,
  figures: ChartColumn,
  find: Search,
  import: Upload,
  keys: Keyboard,
  new: Plus,
  print: Printer,
  printNow: Printer,
  redo: Redo,
  settings: SettingsIcon,
  undo: Undo,
}

export const iconOf = (id: string): Icon => ICONS[id] ?? ChevronRight
