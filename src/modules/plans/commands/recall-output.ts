import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { outputSubjects } from '../output-subjects.ts'
import { mayMove } from '../policies.ts'
import { lockOutputs, updateOutput } from '../store/outputs.ts'

/** Takes back what a unit sent, as long as it was not accepted; number, date and file stay filled in. */
export const recallOutput = command({
  name: 'recall-output',
  policy: mayMove('recall'),
  input: z.object({ outputId: z.uuid() }),
  async run({ db }, { outputId }) {
    const [output] = await lockOutputs(db, [outputId])
    if (output === undefined) return refuse('output.not-found')
    if (output.status === 'accepted') return refuse('output.accepted-already')
    if (output.status !== 'sent') return refuse('output.not-sent')
    await updateOutput(db, outputId, { status: 'not-started', sent_at: null })
    return done(
      { id: outputId },
      fact('output-recalled', outputSubjects(output), { sentAt: output.sentAt?.toISOString() }),
    )
  },
})
