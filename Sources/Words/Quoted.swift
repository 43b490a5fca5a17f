extension String {
  /// What a person typed, in quotes, shortened, control characters made visible: safe to show in a sentence.
  ///
  ///     "bowll".quoted  // "'bowll'"
  public var quoted: String {
    let shown = String(unicodeScalars.prefix(60))
    return "'" + shown.visible + (unicodeScalars.dropFirst(60).isEmpty ? "" : "…") + "'"
  }
}
