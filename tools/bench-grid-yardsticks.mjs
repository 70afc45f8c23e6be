// The same grid of texts without a product around it: as a bare virtual list, and as a bare <table>.
const WEEKS = 12
const DAYS = 4
const ROWS = 8

const lines = Array.from({ length: DAYS * (ROWS + 1) }, (_, line) =>
  line % (ROWS + 1) === 0
    ? [`Day ${line / (ROWS + 1) + 1}`]
    : [`Exercise ${line}`, ...Array.from({ length: WEEKS }, (_, week) => `4×6 @8 ≈ ${100 + week}`)],
)

/** Two pages with as many cells as the benchmark's program; a key writes into a cell of each. */
export function barePages() {
  return [
    { html: listPage(), scroller: '#view', write: WRITE },
    { html: tablePage(), scroller: '#view', write: WRITE },
  ]
}

const STYLE =
  '<style>body{margin:0;font:13px sans-serif}#view{height:600px;width:900px;overflow:auto}' +
  '.line,tr{height:28px}.line{position:absolute;display:flex}.cell,td{width:144px;flex:none;white-space:nowrap}</style>'

function tablePage() {
  const rows = lines.map((line) => `<tr>${line.map((text) => `<td>${text}</td>`).join('')}</tr>`)
  return `${STYLE}<input><div id="view"><table>${rows.join('')}</table></div>`
}

function listPage() {
  return `${STYLE}<input><div id="view"><div id="body" style="position:relative;width:1900px;height:${lines.length * 28}px"></div></div><script>
    const lines = ${JSON.stringify(lines)}
    const view = document.querySelector('#view'), body = document.querySelector('#body')
    const draw = () => {
      const from = Math.floor(view.scrollTop / 28)
      body.innerHTML = lines.slice(from, from + 24).map((line, at) =>
        '<div class="line" style="top:' + (from + at) * 28 + 'px">' +
        line.map((text) => '<div class="cell">' + text + '</div>').join('') + '</div>').join('')
    }
    view.addEventListener('scroll', draw)
    draw()
  </script>`
}

/** Runs in the page: every sign that is typed also stands in a cell. */
const WRITE = `() => {
  const input = document.querySelector('input')
  let cell = 30
  input.addEventListener('keydown', (event) => {
    const cells = document.querySelectorAll('td, .cell')
    if (event.key.startsWith('Arrow')) cell += 1
    cells[cell % cells.length].textContent = input.value
  })
}`
