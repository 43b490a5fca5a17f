@testable import Curses

/// Codes that arrive in pieces, as over a slow line: after each piece there is nothing for a moment.
struct CutCodes: CodeSource {
  private var pieces: ArraySlice<ArraySlice<Int>>

  /// The codes, cut before each of the places `cuts`.
  init(_ codes: [Int], cuts: [Int]) {
    let bounds = [0] + cuts.sorted() + [codes.count]
    pieces = zip(bounds, bounds.dropFirst()).map { codes[$0..<$1] }[...]
  }

  mutating func next() -> Int? {
    guard var piece = pieces.popFirst(), let code = piece.popFirst() else { return nil }
    pieces = [piece] + pieces
    return code
  }

  mutating func wait(milliseconds: Int) -> Bool {
    pieces = pieces.drop { $0.isEmpty }
    return !pieces.isEmpty
  }
}
