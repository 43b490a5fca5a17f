extension Color {
  /// This colour as lighter or darker by so much of the way from black to white, in the same hue; the named colours, which
  /// are the user's own, stay as they are.
  public func lighter(by difference: Double) -> Color {
    guard index >= 16, let appearance else { return self }
    let place = OKLab(appearance)
    return .rgb(OKLab(lightness: max(0, min(1, place.lightness + difference)), a: place.a, b: place.b).rgb)
  }
}
