/** The settings file: the one description of what may stand in it. Its JSON Schema is generated from here. */
import {z} from 'zod'
import {checkNames} from './check-names.ts'
import {languages} from '../language.ts'
import {severities} from '../severity.ts'

/** What a check may be set to. */
export const levels = [...severities, 'off'] as const
export type Level = (typeof levels)[number]

const checkLevels = z
  .partialRecord(z.enum(checkNames), z.enum(levels))
  .meta({id: 'levels', description: 'How much each check matters, or off; a group (numbering, totals …) stands for all its checks'})

const override = z
  .strictObject({
    files: z.array(z.string().min(1)).min(1).meta({description: 'Patterns of files, from the folder of the settings file'}),
    checks: checkLevels,
  })
  .meta({id: 'override', description: 'Levels for some files'})

/** The settings file. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string().optional().meta({description: 'Where this schema is, for editors'}),
    checks: checkLevels.optional(),
    overrides: z.array(override).optional().meta({description: 'Levels for some files; of several that match, the last counts'}),
    severity: z.enum(severities).optional().meta({description: 'From which severity on diagnostics are shown'}),
    maxWarnings: z.int().nonnegative().optional().meta({description: 'How many warnings are no failure'}),
    lang: z.enum(languages).optional().meta({description: 'The language of the messages'}),
  })
  .meta({id: 'settings', title: 'Settings of zhenggai check', description: 'What zhenggai.config.yaml or zhenggai.config.json holds'})

export type SettingsFile = z.infer<typeof settingsSchema>

/** The JSON Schema of the settings file. */
export function printSettingsSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(settingsSchema, {target: 'draft-2020-12'})
  return `${JSON.stringify({$schema, $id: 'urn:zhenggai:schema:config:1', ...schema}, null, 2)}\n`
}
