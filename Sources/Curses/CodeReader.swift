/// Reads codes with an eye on what follows: one can be put back, the rest of a sequence is waited for.
struct CodeReader<Codes: CodeSource> {
  private var codes: Codes
  private var unread: Int?

  /// Whether the rest of a sequence may take long: the terminal has been asked, and its line is slow.
  var isPatient = false

  /// How many milliseconds the rest of a sequence may take.
  private var pause: Int { isPatient ? 300 : 25 }

  init(_ codes: Codes) { self.codes = codes }

  /// Gives back a code that was read too far.
  mutating func putBack(_ code: Int) { unread = code }

  /// The next code that has arrived.
  mutating func take() -> Int? {
    if let code = unread {
      unread = nil
      return code
    }
    return codes.next()
  }

  /// The next code of a sequence that has begun.
  mutating func takeSoon() -> Int? { take(within: pause) }

  /// The next code, if it arrives within `milliseconds`.
  mutating func take(within milliseconds: Int) -> Int? {
    if let code = take() { return code }
    return codes.wait(milliseconds: milliseconds) ? codes.next() : nil
  }

  /// The character whose first byte of UTF-8 is `first`; nil when it is none.
  ///
  /// ncurses could read characters, too, but at a byte that is none it takes the next 15 keys to be its rest.
  mutating func scalar(_ first: Int) -> Unicode.Scalar? {
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1
    var bytes = [UInt8(first)]
    while bytes.count < length, let code = takeSoon() {
      guard (0x80..<0xc0).contains(code) else {
        putBack(code)
        return nil
      }
      bytes.append(UInt8(code))
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }
}
