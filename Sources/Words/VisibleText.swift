extension String {
  /// The text with every character that could act on the terminal spelled out in ASCII: control characters, the ones
  /// that reverse the writing direction, line and paragraph separators. Text of a user or a file is never sent raw.
  ///
  ///     "a\nb\u{1B}[2J".visible  // #"a\nb\u{1B}[2J"#
  public var visible: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isUnprintable { result += scalar.spelling } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the character must not reach a terminal.
  var isUnprintable: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x483, 0x2070..<0x2E80, 0xAC00..<0xD7A4: return false
    // Joiners hold emoji and Indic letters together, and show nothing.
    case 0x200C, 0x200D: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }

  /// The character as Swift writes it in a string: `\n`, `\u{1B}`.
  var spelling: String {
    switch self {
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\t": #"\t"#
    default: #"\u{"# + String(value, radix: 16, uppercase: true) + "}"
    }
  }
}
