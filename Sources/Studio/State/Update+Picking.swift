import Canvas

extension Model {
  /// Opens a list.
  mutating func open(_ list: PickList, from origin: Mode? = nil) {
    var picker = Picker(list, over: self)
    picker.origin = origin
    show(picker)
  }

  mutating func pick(_ key: Key, _ picker: Picker) -> [Effect] {
    var picker = picker
    switch Keys.list[key] {
    case .back: mode = picker.origin ?? .racing
    case .take: return take(picker)
    default:
      picker.handle(key)
      show(picker)
    }
    return []
  }

  /// A press puts the cursor on a row, a press on the row under the cursor takes it; the wheel moves the cursor.
  mutating func pick(_ action: Mouse.Action, _ place: Position, _ picker: Picker) -> [Effect] {
    var picker = picker
    let page = PickerPage(picker, size: size)
    switch action {
    case .press:
      guard let row = page.row(at: place) else { return [] }
      if row == picker.selection { return take(picker) }
      picker.select(row)
    case .wheelUp: picker.select(picker.selection - 1)
    case .wheelDown: picker.select(picker.selection + 1)
    case .drag, .release: return []
    }
    show(picker)
    return []
  }

  /// Takes the entry under the cursor; with none the list waits for a better word.
  private mutating func take(_ picker: Picker) -> [Effect] {
    guard let selected = picker.selected else { return [] }
    if picker.list.isSwitchboard {
      let effects = picker.list.take(&self, selected.name)
      var picker = picker
      picker.refresh(from: self)
      show(picker)
      return effects
    }
    mode = picker.origin ?? .racing
    return picker.list.take(&self, selected.name)
  }

  /// Shows the list, with the entry under the cursor beside it.
  mutating func show(_ picker: Picker) {
    var picker = picker
    picker.look(from: self)
    mode = .picking(picker)
  }
}
