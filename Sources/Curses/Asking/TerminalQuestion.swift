import Words

/// What a terminal is to be asked before the screen opens.
///
/// All is asked in one write, and the last thing is what every terminal answers: when that has come, whatever is still
/// missing will not come. A terminal that knows one of the questions thus costs the time of one answer, and only one that
/// says nothing at all costs the whole patience of 100 milliseconds.
public struct TerminalQuestion: Sendable, Hashable {
  /// Signs that are printed and wiped off at once, to see how wide the terminal shows them.
  public var signs: String?
  /// Whether it is asked for the colour of its ground.
  public var asksGround: Bool
  /// Whether it is asked if it shows pictures, and how many pixels a cell has.
  public var pictures: Pictures

  /// What is to be known about pictures.
  public enum Pictures: Sendable {
    /// Nothing: there will be none.
    case none
    /// Whether the terminal shows them.
    case asked
    /// The terminal shows them, whatever it says.
    case assumed
  }

  /// A question; what is left out is not asked.
  public init(signs: String? = nil, ground asksGround: Bool = false, pictures: Pictures = .none) {
    self.signs = signs
    self.asksGround = asksGround
    self.pictures = pictures
  }

  /// The number of the picture that is never shown: its answer says whether the protocol is known.
  static let trialPicture = 31

  /// The same question as far as a terminal of this name may hear it: what it could take for text, or answers without
  /// being able to do it, is left out.
  func fit(for surroundings: Surroundings, isUnicode: Bool) -> TerminalQuestion {
    var pictures = pictures
    if pictures == .asked {
      pictures = surroundings.surelyShowsPictures ? .assumed : surroundings.mayShowPictures ? .asked : .none
    }
    return TerminalQuestion(
      signs: isUnicode ? signs : nil, ground: asksGround && surroundings.knowsStrings, pictures: pictures)
  }

  /// What is written to the terminal; nil when there is nothing to ask.
  var text: String? {
    var text = ""
    // In the same piece, so that the signs are gone before anybody sees them.
    if let signs { text += "\r\(signs)\u{1B}[6n\r\u{1B}[K" }
    if pictures != .none { text += "\u{1B}_Gi=\(Self.trialPicture),s=1,v=1,a=q,t=d,f=24;AAAA\u{1B}\\\u{1B}[16t" }
    if asksGround { text += "\u{1B}]11;?\u{1B}\\" }
    return text.isEmpty ? nil : text + "\u{1B}[c"
  }
}
