@testable import Curses

/// Codes that are all there already, as if typed at once.
struct ScriptedCodes: CodeSource {
  private var codes: ArraySlice<Int>

  /// The bytes of a text.
  init(_ text: String) { codes = text.utf8.map { Int($0) }[...] }
  /// Bytes, and numbers of keys.
  init(_ codes: [Int]) { self.codes = codes[...] }

  mutating func next() -> Int? { codes.popFirst() }
  func wait(milliseconds: Int) -> Bool { !codes.isEmpty }
}
