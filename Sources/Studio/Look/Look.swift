import Canvas

/// How everything looks: characters and colours.
public struct Look: Sendable, Hashable {
  /// The characters.
  public var charset: Charset
  /// The colours.
  public var theme: Theme

  /// Characters and colours together.
  public init(charset: Charset, theme: Theme) {
    self.charset = charset
    self.theme = theme
  }
}
