import Canvas
import Simulation
import Words

extension Model {
  mutating func edit(_ key: Key, _ editor: Editor) -> [Effect] {
    var editor = editor
    let rows = editorRows
    editor.move(within: rows.count)
    if case .character(let scalar) = key, editor.takes(scalar) {
      editor.type(scalar)
      mode = .editing(editor)
      return []
    }
    mode = .editing(editor)
    let row = rows[editor.row]
    switch Keys.editor[key] {
    case .back: leave(editor)
    case .take: return take(row, editor)
    case .down: move(editor, to: editor.row + 1)
    case .up: move(editor, to: editor.row - 1)
    case .first: move(editor, to: 0)
    case .last: move(editor, to: rows.count - 1)
    case .more: turn(row, by: 1)
    case .less: turn(row, by: -1)
    case .farMore: turn(row, by: 5)
    case .farLess: turn(row, by: -5)
    case .reset: reset(row)
    case .nextEntrant: choose(by: 1)
    case .previousEntrant: choose(by: -1)
    case .erase:
      editor.erase()
      mode = .editing(editor)
    case .playOrPause: return perform(.playOrPause)
    case .undo: return perform(.undo)
    case nil: break
    }
    return []
  }

  /// A press puts the cursor on a line; the wheel turns what is under it.
  mutating func edit(_ action: Mouse.Action, _ place: Position, _ editor: Editor) {
    let rows = editorRows
    let page = EditorPage(editor, rows: rows.count, size: size)
    switch action {
    case .press: if let row = page.row(at: place) { move(editor, to: row) }
    case .wheelUp, .wheelDown:
      guard page.list.contains(column: place.column, row: place.row) else { return }
      turn(rows[min(editor.row, rows.count - 1)], by: action == .wheelUp ? 1 : -1)
    case .drag, .release: break
    }
  }

  private mutating func move(_ editor: Editor, to row: Int) {
    var editor = editor
    editor.move(to: row, of: editorRows.count)
    mode = .editing(editor)
  }

  private mutating func leave(_ editor: Editor) {
    var editor = editor
    let wasTyping = editor.typed != nil
    editor.stopTyping()
    mode = wasTyping ? .editing(editor) : .racing
  }

  /// Enter: takes the number typed, opens the list of schedules, switches a flag, or begins to type.
  private mutating func take(_ row: EditorRow, _ editor: Editor) -> [Effect] {
    var editor = editor
    if let typed = editor.typed {
      if let complaint = take(typed, for: row) { editor.complain(complaint) } else { editor.stopTyping() }
    } else if row == .schedule {
      open(.schedules, from: .editing(editor))
      return []
    } else if row.isFlag {
      turn(row, by: value(of: row) == 0 ? 1 : -1)
    } else {
      editor.startTyping()
    }
    mode = .editing(editor)
    return []
  }

  /// Sets what was typed, or says which numbers the line takes.
  private mutating func take(_ typed: String, for row: EditorRow) -> Phrase? {
    if row == .seed {
      guard let seed = UInt64(typed) else { return "seed takes a whole number from 0 to \(UInt64.max)" }
      reseed(seed)
      return nil
    }
    guard let range = row.range else { return nil }
    guard let value = range.value(from: typed) else { return "\(row.name) takes \(range.words)" }
    set(row, to: value)
    return nil
  }

  /// Turns a line by rungs of its scale.
  private mutating func turn(_ row: EditorRow, by count: Int) {
    switch row {
    case .schedule: turnSchedule(by: count.signum())
    case .noise: for _ in 0..<abs(count) { makeNoise(NoiseLevels.next(to: race.setup.noise, isUp: count > 0)) }
    case .seed:
      let (seed, isOver) =
        count > 0
        ? race.setup.seed.addingReportingOverflow(UInt64(count))
        : race.setup.seed.subtractingReportingOverflow(UInt64(-count))
      if !isOver { reseed(seed) }
    case .knob(let card) where card.name == "lr":
      let factor = abs(count) == 1 ? 1.25 : 10
      turnRate(times: count > 0 ? factor : 1 / factor, of: [chosen])
    case .knob(let card), .scheduleKnob(let card): set(row, to: card.range.turned(value(of: row), by: count))
    }
  }

  private mutating func turnSchedule(by count: Int) {
    let names = Schedules.all.map { $0.name }
    let place = names.firstIndex(of: entrant.plan?.kind.name ?? Constant.name) ?? 0
    reschedule(names[(place + count + names.count) % names.count])
  }

  /// Gives a line the value that it usually has.
  private mutating func reset(_ row: EditorRow) {
    if row == .schedule { return reschedule(Constant.name) }
    if row == .seed { return reseed(0) }
    set(row, to: usualValue(of: row))
  }

  private mutating func set(_ row: EditorRow, to value: Double) {
    guard value != self.value(of: row) else { return }
    switch row {
    case .knob(let card): turn(card.name, to: [chosen: value])
    case .scheduleKnob(let card):
      guard var plan = entrant.plan else { return }
      plan.set(card.name, to: value)
      change(to: race.setup.scheduling(chosen, by: plan))
    case .noise: makeNoise(value)
    case .schedule, .seed: break
    }
  }
}

extension Editor {
  /// Whether a character is part of the number typed: a digit always, a sign or an exponent after one.
  fileprivate func takes(_ scalar: Unicode.Scalar) -> Bool {
    "0123456789.".unicodeScalars.contains(scalar) || typed != nil && "eE+-".unicodeScalars.contains(scalar)
  }

  /// Keeps the cursor on a line that there is: another entrant may have fewer.
  fileprivate mutating func move(within count: Int) { if row >= count { move(to: count - 1, of: count) } }
}
