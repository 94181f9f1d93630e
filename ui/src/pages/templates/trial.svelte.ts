// The template on the table tried with words, again after each change: one trial at a time, the newest change next.
import type { SampleWords, Template, TemplatePreview } from '../../lib/api'
import { call, Refused } from '../../lib/call'
import { say } from '../../lib/settings.svelte'
import { addressOfSvg } from '../../frame/grounds'

type Asked = { template: Template; sample: SampleWords; ink: 'full' | 'overlay' }

/** What the ground is drawn from. */
const groundOf = ({ template, ink }: Asked) => JSON.stringify([template.width, template.height, template.art, ink])

export class Trial {
  words = $state('')
  ground = $state('')
  lines = $state.raw<TemplatePreview['lines']>([])
  findings = $state.raw<TemplatePreview['findings']>([])
  /** Why it could not be tried. */
  refusal = $state('')
  #busy = false
  #next: Asked | null = null
  #ground = ''

  async ask(asked: Asked): Promise<void> {
    this.#next = asked
    if (this.#busy) return
    this.#busy = true
    while (this.#next) {
      const now: Asked = this.#next
      this.#next = null
      const drawn = groundOf(now)
      try {
        const ground = drawn !== this.#ground
        const { template, sample, ink } = now
        const came = await call('preview_template', { template, words: { sample }, ground, ink })
        await this.#show(came)
        if (came.ground) this.#ground = drawn
      } catch (thrown) {
        this.refusal = thrown instanceof Refused ? say(thrown.refusal.message) : String(thrown)
      }
    }
    this.#busy = false
  }

  /** New pictures take the place of the old ones once they can be painted. */
  async #show(came: TemplatePreview): Promise<void> {
    const words = addressOfSvg(came.svg)
    const ground = came.ground ? addressOfSvg(came.ground) : ''
    await Promise.all([words, ground].filter((one) => one).map(painted))
    for (const old of [this.words, ground ? this.ground : '']) if (old) URL.revokeObjectURL(old)
    this.words = words
    if (ground) this.ground = ground
    this.lines = came.lines
    this.findings = came.findings
    this.refusal = ''
  }

  end(): void {
    this.#next = null
    for (const address of [this.words, this.ground]) if (address) URL.revokeObjectURL(address)
  }
}

async function painted(address: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode().catch(() => {})
}
