import CNcurses

/// Where keys come from: bytes as the terminal sends them, and numbers from `CN_KEY_FIRST` on for keys that the
/// terminal database knows.
protocol CodeSource {
  /// The next code that has arrived, nil when there is none.
  mutating func next() -> Int?
  /// Waits for a code to arrive; false when none comes in time.
  mutating func wait(milliseconds: Int) -> Bool
}

/// The keyboard of the open terminal.
struct Keyboard: CodeSource {
  func next() -> Int? {
    let code = Int(cn_next_code())
    return code == CN_NOTHING ? nil : code
  }

  func wait(milliseconds: Int) -> Bool { cn_wait_for_input(Int32(milliseconds)) }
}
