import CNcurses
import Canvas

/// Turns codes into events: characters, keys, mouse reports, pasted text.
///
/// What it does not know it swallows whole, so that no key of a foreign keyboard ends up as letters.
struct EventDecoder<Codes: CodeSource> {
  private var codes: CodeReader<Codes>
  /// Whether the terminal still owes answers: they may come in pieces over a slow line, and none of it is a key. The last
  /// of them ends this.
  var awaitsAnswers = false {
    didSet { codes.isPatient = awaitsAnswers }
  }

  /// Pasted text beyond so many characters is dropped: it is meant for a formula.
  static var longestPaste: Int { 16_384 }
  /// How many milliseconds the next piece of pasted text may take, over a slow line.
  private static var longPause: Int { 1000 }
  /// How long all of it may take: whoever lost its end is not kept waiting by each further key.
  private static var longestPasting: Duration { .seconds(3) }
  private static var escape: Int { 0x1b }

  init(_ codes: Codes) { self.codes = CodeReader(codes) }

  /// The next event, nil when nothing has arrived that is one.
  mutating func next() -> Event? {
    while let code = codes.take() {
      if let event = event(code) { return event }
    }
    return nil
  }

  private mutating func event(_ code: Int) -> Event? {
    switch code {
    case Self.escape: escaped()
    case Int(CN_KEY_FIRST)...: NamedKey.key(code).map { .key($0) }
    case 0x80...: codes.scalar(code).map { .key(.character($0)) }
    default: Self.key(UInt8(code)).map { .key($0) }
    }
  }

  /// The key of a byte of ASCII.
  private static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7f: .backspace
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x01...0x1a: .control(Unicode.Scalar(byte + 0x60))
    case 0x20...: .character(Unicode.Scalar(byte))
    default: nil
    }
  }

  // ncurses has already waited for what may follow an escape: here it is at hand, or the key was Escape itself.
  private mutating func escaped() -> Event? {
    guard let code = awaitsAnswers ? codes.takeSoon() : codes.take() else { return .key(.escape) }
    switch code {
    case Self.escape:
      codes.putBack(code)
      return .key(.escape)
    case Int(UInt8(ascii: "[")):
      return controlSequence().flatMap { event($0) }
    case Int(UInt8(ascii: "O")):
      return codes.takeSoon().flatMap { UInt8(exactly: $0) }.flatMap(ControlSequence.letterKey).map { .key($0) }
    case Int(UInt8(ascii: "]")), Int(UInt8(ascii: "P")), Int(UInt8(ascii: "_")), Int(UInt8(ascii: "^")):
      skipString()
    case 0x80..<Int(CN_KEY_FIRST):
      _ = codes.scalar(code)
    default:
      break  // a key with Alt
    }
    return nil
  }

  private mutating func event(_ sequence: ControlSequence) -> Event? {
    if let report = sequence.mouseReport { return report.mouse.map { .mouse($0) } }
    if sequence.final == UInt8(ascii: "M") && sequence.parameters.isEmpty { return oldMouse() }
    if sequence.isTilde(200) { return .paste(pastedText()) }
    if sequence.isLastAnswer { awaitsAnswers = false }
    return sequence.key.map { .key($0) }
  }

  private mutating func oldMouse() -> Event? {
    let bytes = (0..<3).compactMap { _ in codes.takeSoon() }
    return MouseReport(bytes: bytes)?.mouse.map { .mouse($0) }
  }

  /// The rest of a sequence after `ESC [`; nil when it breaks off.
  private mutating func controlSequence() -> ControlSequence? {
    var sequence = ControlSequence()
    while let code = codes.takeSoon() {
      switch code {
      case 0x20...0x3f:
        if sequence.parameters.count < 64 { sequence.parameters.append(UInt8(code)) }
      case Int(UInt8(ascii: "[")) where sequence.parameters.isEmpty:
        _ = codes.takeSoon()  // a function key of the Linux console
        return nil
      case 0x40...0x7e:
        sequence.final = UInt8(code)
        return sequence
      default:
        codes.putBack(code)
        return nil
      }
    }
    return nil
  }

  /// A terminal's answer in words ends with BEL or ESC \.
  private mutating func skipString() {
    while let code = codes.takeSoon() {
      if code == 0x07 { return }
      if code == Self.escape {
        _ = codes.takeSoon()
        return
      }
    }
  }

  /// The text up to `ESC [ 201 ~`, to a signal, or to the end of patience.
  private mutating func pastedText() -> String {
    var text = String.UnicodeScalarView()
    var length = 0
    let start = ContinuousClock.now
    while ContinuousClock.now - start < Self.longestPasting, let code = codes.take(within: Self.longPause) {
      if code == Self.escape {
        guard codes.takeSoon() == Int(UInt8(ascii: "[")), let sequence = controlSequence() else { continue }
        if sequence.isTilde(201) { break }
        continue
      }
      if let scalar = pasted(code), length < Self.longestPaste {
        text.append(scalar)
        length += 1
      }
    }
    return String(text)
  }

  /// A character of pasted text; the end of a line arrives as Enter.
  private mutating func pasted(_ code: Int) -> Unicode.Scalar? {
    switch code {
    case 0x09: return "\t"
    case 0x0a: return "\n"
    case 0x0d:
      let next = codes.take(within: Self.longPause)
      if let next, next != 0x0a { codes.putBack(next) }
      return "\n"
    case 0x20..<0x7f: return Unicode.Scalar(UInt8(code))
    case 0x80..<Int(CN_KEY_FIRST): return codes.scalar(code)
    default: return nil
    }
  }
}
