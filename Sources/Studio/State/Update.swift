import Canvas
import Simulation

extension Model {
  /// Takes in a message; what the world has to do about it is returned.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .tick(let seconds, let budget):
      pass(seconds, budget)
      return []
    case .found:
      return []
    case .event(.resize(let size)):
      self.size = size
      refresh()
      return []
    case .event(.key(let key)):
      notice = nil
      return handle(key)
    case .event(.mouse(let mouse)):
      handle(mouse)
      return []
    case .event(.paste(let text)):
      if case .typing(var prompt) = mode {
        prompt.insert(text)
        mode = .typing(prompt)
      }
      return []
    case .event(.signal(let number)): return [.quit(code: 128 + number)]
    case .event(.endOfInput): return [.quit(code: 1)]
    }
  }

  /// Whether time has to pass: only then are ticks needed.
  public var isRunning: Bool {
    if case .racing = mode { isPlaying && !isTooSmall } else { false }
  }

  private mutating func pass(_ seconds: Double, _ budget: Budget) {
    guard isRunning else { return }
    debt += seconds * Double(speed.stepsPerSecond)
    let steps = Int(debt)
    debt -= Double(steps)
    guard steps > 0 else { return }
    let isPauseNear = pause.map { race.step < $0 && race.step + steps >= $0 } ?? false
    makeSteps(isPauseNear ? (pause ?? 0) - race.step : steps, within: budget)
    follow()
    if race.step == pause {
      pause = nil
      isPlaying = false
      return
    }
    if !hasFinished && race.runs.indices.allSatisfy({ race.outcome(of: $0).isFinal }) {
      hasFinished = true
      isPlaying = false
    }
  }

  /// Makes steps in slices, until there are enough or the budget is over. A slice is as long as the last budgets had
  /// room for: it doubles as long as there is time, and shrinks when there was none.
  private mutating func makeSteps(_ count: Int, within budget: Budget) {
    var left = count
    while left > 0 {
      let steps = min(slice, left)
      race.advance(by: steps)
      left -= steps
      if budget.isOver() {
        slice = max(1, slice / 2)
        return
      }
      if steps == slice { slice = min(1 << 17, 2 * slice) }
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    // An interrupt is one everywhere, whatever the keys mean at the moment.
    if key == .control("c") { return [.quit(code: 0)] }
    switch mode {
    case .racing: return Binding.command(for: key).map { perform($0) } ?? []
    case .help(let scroll): help(key, scroll)
    case .picking(let picker): pick(key, picker)
    case .typing(let prompt): type(key, prompt)
    case .placing(let cross): place(key, cross)
    }
    return []
  }

  private mutating func help(_ key: Key, _ scroll: Int) {
    let last = HelpScreen.lastScroll(rows: size.rows)
    switch key {
    case .down, .pageDown, " ": mode = .help(scroll: min(scroll + (key == .down ? 1 : 10), last))
    case .up, .pageUp: mode = .help(scroll: max(0, min(scroll, last) - (key == .up ? 1 : 10)))
    default: mode = .racing
    }
  }

  private mutating func pick(_ key: Key, _ picker: SurfacePicker) {
    var picker = picker
    switch key {
    case .escape: mode = .racing
    case .enter:
      if let name = picker.selected?.name {
        mode = .racing
        move(to: name)
      }
    default:
      picker.handle(key)
      mode = .picking(picker)
    }
  }

  private mutating func type(_ key: Key, _ prompt: FormulaPrompt) {
    var prompt = prompt
    switch key {
    case .escape: mode = .racing
    case .enter:
      do {
        let surface = try Surface(prompt.text)
        mode = .racing
        begin(race.setup.moved(to: surface, from: race.step))
      } catch {
        prompt.complaint = error.description
        mode = .typing(prompt)
      }
    default:
      // No formula has Korean letters: who types them has the other layout on.
      prompt.handle(KoreanLayout.latin(key))
      mode = .typing(prompt)
    }
  }

  private mutating func place(_ key: Key, _ cross: Point) {
    let domain = race.surface.domain
    let cell = domain.extent / Point(Double(max(1, layout.map.columns)), Double(max(1, layout.map.rows)))
    func moved(_ columns: Double, _ rows: Double) -> Mode {
      .placing((cross + cell * Point(columns, rows)).clamped(lowerBound: domain.lower, upperBound: domain.upper))
    }
    switch KoreanLayout.latin(key) {
    case .left, "h": mode = moved(-1, 0)
    case .right, "l": mode = moved(1, 0)
    case .up, "k": mode = moved(0, 1)
    case .down, "j": mode = moved(0, -1)
    case .shiftLeft: mode = moved(-8, 0)
    case .shiftRight: mode = moved(8, 0)
    case .pageUp: mode = moved(0, 4)
    case .pageDown: mode = moved(0, -4)
    case .enter, " ":
      mode = .racing
      begin(race.setup.started(at: cross, from: race.step))
    case .escape, "q", "c": mode = .racing
    default: break
    }
  }

  private mutating func handle(_ mouse: Mouse) {
    guard case .press = mouse.action, !isTooSmall else { return }
    switch mode {
    case .racing, .placing: click(column: mouse.column, row: mouse.row)
    case .help: mode = .racing
    case .picking, .typing: break
    }
  }

  private mutating func click(column: Int, row: Int) {
    let map = layout.map
    if map.contains(column: column, row: row) {
      let place = backdrop.viewport.point(at: Position(column: column - map.column, row: row - map.row))
      mode = .racing
      let start = race.surface.dimension == 2 ? place : Point(place.x, 0)
      begin(race.setup.started(at: start, from: race.step))
    } else if let losses = layout.losses, losses.contains(column: column, row: row) {
      let plot = LossPlot.area(in: losses)
      let part = Double(column - plot.column) / Double(max(1, plot.columns - 1))
      mode = .racing
      look(at: min(race.end, Int((max(0, min(1, part)) * Double(LossPlot.span(through: race.end))).rounded())))
    } else if let table = layout.table, table.contains(column: column, row: row), row > table.row {
      let shown = RaceTable.places(self, rows: table.rows)
      let line = row - table.row - 1
      if shown.indices.contains(line) { chosen = race.order[shown[line]] }
    }
  }
}
