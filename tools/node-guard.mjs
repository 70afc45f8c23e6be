// Imported first by every command: an older Node is told what is needed instead of crashing.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Rackside starts with Node 20.19 or newer; this is Node ${process.versions.node}.\nInstall a current one from nodejs.org, then type the same command again.\n`,
  )
  process.exit(1)
}
