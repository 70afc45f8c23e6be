import type { desk as area } from '../../shared/contract/desk'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers } from './context'

/** Opening and leaving studios; these work before there is any studio file. */
export const desk: AreaHandlers<typeof area> = {
  state: async ({ world }) => ok(world.desk.state()),

  setTheme: async ({ world }, { theme }) => {
    world.desk.setTheme(theme)
    return ok(world.desk.state())
  },

  setProgramZoom: async ({ world }, { zoom }) => {
    world.desk.setProgramZoom(zoom)
    return ok(world.desk.state())
  },

  startOwn: async (context, choice) => {
    await context.world.desk.startOwn()
    const isNew = context.read(({ read }) => read.equipment.places().length === 0)
    if (isNew) {
      context.run('settings', 'change', choice)
      const name = context.say('equipment.firstPlace')
      context.run('equipment', 'addPlace', { name, usual: choice.unit })
      context.world.desk.forgetUndo()
    }
    return ok(context.world.desk.state())
  },

  openSample: async (context, choice) => {
    await context.world.desk.openSample((done, total) =>
      context.report(done, total, { key: 'core.fillingSample' }),
    )
    context.run('settings', 'change', choice)
    context.world.desk.forgetUndo()
    return ok(context.world.desk.state())
  },

  leaveSample: async ({ world }) => {
    await world.desk.leaveSample()
    return ok(world.desk.state())
  },
}
