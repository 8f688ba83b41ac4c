import { execFileSync } from 'node:child_process'

const startedByUs = 'NEU_GUONG_LAUNCHER'

/** Tells a child that this process is its launcher. */
export const asLauncher = { ...process.env, [startedByUs]: String(process.pid) }

/**
 * Calls back when the npm or launcher that started this process is gone, even if it was killed with -9: nobody could
 * stop the program any more. A process started in another way (systemd, nohup) never hears anything.
 */
export function whenParentEnds(callback) {
  const starter = process.env[startedByUs] === String(process.ppid) ? process.ppid : npmPid()
  if (starter === undefined) return
  const timer = setInterval(() => {
    if (isAlive(starter)) return
    clearInterval(timer)
    callback()
  }, 250)
  timer.unref()
}

// npm starts a script through a shell, which some shells replace by the program itself.
function npmPid() {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const [parent, command] = ps(process.ppid)
  return /^\S*sh /.test(command) ? parent : process.ppid
}

function ps(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    const [, parent, command] = /^(\d+)\s+(.*)$/s.exec(line)
    return [Number(parent), command]
  } catch {
    return [undefined, '']
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
