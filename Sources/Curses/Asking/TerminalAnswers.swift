import Canvas

/// What a terminal has answered, taken out of the bytes that came while it was asked: a pure function of them.
///
/// Everything that is no answer has been typed, and is kept in its order. So is an answer that breaks off: its rest is
/// still to come, and whoever reads the keys takes both together for what they are.
struct TerminalAnswers: Equatable {
  /// The column of the cursor after the signs, counted from 1.
  private(set) var column: Int?
  /// The colour of the ground.
  private(set) var ground: RGB?
  /// Whether a picture by kitty's protocol would be shown.
  private(set) var showsPictures = false
  /// The pixels of a cell.
  private(set) var cell: PixelSize?
  /// Whether the last question has been answered: nothing more will come.
  private(set) var isComplete = false
  /// The bytes that were typed.
  private(set) var typed: [UInt8] = []

  /// The answers among `bytes`.
  init(_ bytes: some Collection<UInt8>) {
    var rest = Array(bytes)[...]
    while let first = rest.first {
      if first == 0x1B, let (answer, length) = Self.answer(in: rest), take(answer) {
        rest = rest.dropFirst(length)
      } else {
        typed.append(first)
        rest = rest.dropFirst()
      }
    }
  }

  /// A whole sequence: its kind, what is between its ends, and the last byte.
  private struct Sequence {
    let kind: UInt8
    let body: String
    let final: UInt8
  }

  /// The sequence at the beginning of `bytes`, and its length; nil when it is none or breaks off.
  private static func answer(in bytes: ArraySlice<UInt8>) -> (Sequence, length: Int)? {
    guard bytes.count > 2 else { return nil }
    let kind = bytes[bytes.startIndex + 1]
    let body = bytes.dropFirst(2)
    switch kind {
    case UInt8(ascii: "["):
      guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }), (0x40...0x7E).contains(body[end])
      else { return nil }
      let text = String(decoding: body[..<end], as: UTF8.self)
      return (Sequence(kind: kind, body: text, final: body[end]), end + 1 - bytes.startIndex)
    case UInt8(ascii: "]"), UInt8(ascii: "_"):
      // BEL ends it, or ESC \.
      guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return nil }
      let length = body[end] == 0x07 ? 1 : 2
      guard end + length <= bytes.endIndex, length == 1 || body[end + 1] == UInt8(ascii: "\\") else { return nil }
      let text = String(decoding: body[..<end], as: UTF8.self)
      return (Sequence(kind: kind, body: text, final: 0), end + length - bytes.startIndex)
    default:
      return nil
    }
  }

  /// Notes an answer; false for what is none, or a second one.
  private mutating func take(_ sequence: Sequence) -> Bool {
    switch (sequence.kind, sequence.final) {
    case (UInt8(ascii: "]"), _): return takeGround(sequence.body)
    case (UInt8(ascii: "_"), _): return takePicture(sequence.body)
    case (_, UInt8(ascii: "R")):
      let numbers = Self.numbers(sequence.body)
      guard column == nil, numbers.count == 2, (1..<10_000).contains(numbers[1]) else { return false }
      column = numbers[1]
    case (_, UInt8(ascii: "t")):
      let numbers = Self.numbers(sequence.body)
      guard numbers.count == 3, numbers[0] == 6 else { return false }
      cell = PixelSize(across: numbers[2], down: numbers[1])
    case (_, UInt8(ascii: "c")):
      guard sequence.body.hasPrefix("?") else { return false }
      isComplete = true
    default: return false
    }
    return true
  }

  private mutating func takeGround(_ body: String) -> Bool {
    guard body.hasPrefix("11;") else { return false }
    ground = RGB(xColor: String(body.dropFirst(3)))
    return true
  }

  private mutating func takePicture(_ body: String) -> Bool {
    guard body.hasPrefix("G") else { return false }
    let parts = body.dropFirst().split(separator: ";", maxSplits: 1)
    let isOurs = parts.first?.split(separator: ",").contains("i=\(TerminalQuestion.trialPicture)") ?? false
    showsPictures = isOurs && parts.count == 2 && parts[1] == "OK"
    return true
  }

  private static func numbers(_ text: String) -> [Int] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
  }
}
