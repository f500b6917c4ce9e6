/** The words of the panel in English: a file a feature, each a flat object of key -> ICU message. All keys are typed from here. */

import api from './en/api.json'
import batch from './en/batch.json'
import canvas from './en/canvas.json'
import commands from './en/commands.json'
import compare from './en/compare.json'
import downloads from './en/downloads.json'
import host from './en/host.json'
import kinds from './en/kinds.json'
import localFiles from './en/localFiles.json'
import lookup from './en/lookup.json'
import models from './en/models.json'
import nextStep from './en/nextStep.json'
import numbers from './en/numbers.json'
import panel from './en/panel.json'
import recent from './en/recent.json'
import result from './en/result.json'
import settings from './en/settings.json'
import shared from './en/shared.json'
import workflow from './en/workflow.json'

export const english = {
  api,
  batch,
  canvas,
  commands,
  compare,
  downloads,
  host,
  kinds,
  localFiles,
  lookup,
  models,
  nextStep,
  numbers,
  panel,
  recent,
  result,
  settings,
  shared,
  workflow,
}

type Messages = typeof english

/** The name of a message: `feature.key`. */
export type Key = { [Feature in keyof Messages]: `${Feature}.${keyof Messages[Feature] & string}` }[keyof Messages]
