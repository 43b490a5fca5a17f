import Canvas

extension Theme {
  /// The grounds of the map from low to high, as many as the terminal can show between the ends of the ramp.
  var smoothRamp: [Color] {
    guard let first = ramp.first, let last = ramp.last, hasBands else { return ramp }
    if depth == .full, first.index >= 232, last.index >= 232 || last == .palette(231) {
      return (min(first.index, last.index)...max(first.index, last.index)).map { .palette(UInt8($0)) }
        .sorted { first.index < last.index ? $0.index < $1.index : $0.index > $1.index }
    }
    let steps = depth == .direct ? 64 : 24
    var colors: [Color] = []
    for step in 0..<steps {
      let place = Double(step) / Double(steps - 1) * Double(ramp.count - 1)
      let index = min(ramp.count - 2, Int(place))
      guard let low = ramp[index].appearance, let high = ramp[index + 1].appearance else { continue }
      let color = Color.rgb(OKLab(low).mixed(with: OKLab(high), place - Double(index)).rgb).reduced(to: depth)
      if color != colors.last { colors.append(color) }
    }
    return colors
  }

  /// The style of a sign on the plain ground that says how much there is of something, from 0 to 1; never as bright as a
  /// path.
  func measure(_ part: Double) -> Style {
    switch depth {
    case .none: Style(part < 0.5 ? .dim : [])
    case .eight, .sixteen: Style(ink: fill, ground: ground)
    case .full, .direct:
      Style(
        ink: .palette(UInt8(max(232, min(255, (isLight ? 252 - 14 * part : 237 + 13 * part).rounded())))),
        ground: ground)
    }
  }
}
