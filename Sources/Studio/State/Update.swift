import Canvas
import Simulation

extension Model {
  /// Takes in a message; what the world has to do about it is returned.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .tick(let seconds, let budget): pass(seconds, budget)
    case .found(let ticket, let finding): take(finding, of: ticket)
    case .event(.resize(let size)): self.size = size
    case .event(.key(let key)):
      notice = nil
      grip = nil
      isScrubbing = false
      return handle(key)
    case .event(.mouse(let mouse)): return handle(mouse)
    case .event(.paste(let text)):
      if case .typing(var prompt) = mode {
        prompt.insert(text)
        mode = .typing(prompt)
      }
      if case .picking(var picker) = mode {
        picker.insert(text)
        show(picker)
      }
    case .event(.signal(let number)): return [.quit(code: 128 + number)]
    case .event(.woken): return []
    case .event(.endOfInput): return [.quit(code: 1)]
    }
    return []
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    // An interrupt is one everywhere, whatever the keys mean at the moment.
    if Keys.racing[key] == .quit, case .control = key { return [.quit(code: 0)] }
    if Keys.racing[key] == .redraw { return [.redraw] }
    switch mode {
    case .racing: return Keys.racing[key].map { perform($0) } ?? []
    case .help(let scroll): help(key, scroll)
    case .picking(let picker): return pick(key, picker)
    case .editing(let editor): return edit(key, editor)
    case .typing(let prompt): return type(key, prompt)
    case .quoting: mode = .racing
    case .placing(let cross): return place(key, cross)
    }
    return []
  }

  private mutating func help(_ key: Key, _ scroll: Int) {
    let last = HelpScreen.lastScroll(rows: size.rows)
    let present = min(scroll, last)
    switch Keys.help[key] {
    case .down: mode = .help(scroll: min(present + 1, last))
    case .pageDown: mode = .help(scroll: min(present + 10, last))
    case .up: mode = .help(scroll: max(0, present - 1))
    case .pageUp: mode = .help(scroll: max(0, present - 10))
    case nil: mode = .racing
    }
  }

  private mutating func type(_ key: Key, _ prompt: FormulaPrompt) -> [Effect] {
    var prompt = prompt
    switch Keys.prompt[key] {
    case .back: mode = .racing
    case .take:
      do {
        let setup = try race.setup.moved(to: Surface(prompt.text), from: race.step)
        mode = .racing
        return begin(setup)
      } catch {
        prompt.complaint = error.sentence
        mode = .typing(prompt)
      }
    default:
      prompt.handle(KeyboardLayout.typed(key))
      mode = .typing(prompt)
    }
    return []
  }

  private mutating func place(_ key: Key, _ cross: Point) -> [Effect] {
    let window = seen(on: layout.map.size)
    let cell = window.extent / Point(Double(max(1, layout.map.columns)), Double(max(1, layout.map.rows)))
    func moved(_ columns: Double, _ rows: Double) -> Mode {
      .placing((cross + cell * Point(columns, rows)).clamped(lowerBound: window.lower, upperBound: window.upper))
    }
    switch Keys.cross[key] {
    case .left: mode = moved(-1, 0)
    case .right: mode = moved(1, 0)
    case .up: mode = moved(0, 1)
    case .down: mode = moved(0, -1)
    case .farLeft: mode = moved(-8, 0)
    case .farRight: mode = moved(8, 0)
    case .farUp: mode = moved(0, 4)
    case .farDown: mode = moved(0, -4)
    case .take:
      mode = .racing
      return start(at: cross)
    case .back: mode = .racing
    case nil: break
    }
    return []
  }
}
