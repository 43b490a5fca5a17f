import Canvas

extension Theme {
  /// The colours of the ground of a relief: for each band from the lowest, and for each step of light from the shade.
  ///
  /// Every second band is a little darker, so that the bands are seen in every light.
  func reliefColors(lights: Int) -> [[Color]] {
    ramp.indices.map { band in
      (0..<lights).map { light in
        let part = Double(light) / Double(max(1, lights - 1))
        return ramp[ramp.count / 2].isGrey ? grey(band, part) : tinted(band, part)
      }
    }
  }

  private func grey(_ band: Int, _ light: Double) -> Color {
    let height = Double(band) / Double(max(1, ramp.count - 1))
    let part = 0.25 * (isLight ? 1 - height : height) + 0.75 * light - (band.isMultiple(of: 2) ? 0.09 : 0)
    return .palette(UInt8(max(232, min(255, (236 + 18 * part).rounded()))))
  }

  private func tinted(_ band: Int, _ light: Double) -> Color {
    ramp[band].lighter(by: 0.42 * (light - 0.66) - (band.isMultiple(of: 2) ? 0.02 : 0)).reduced(to: depth)
  }

  /// The ink of a relief's shades where there are no bands.
  var shade: Color { depth == .sixteen ? .palette(8) : fill }
}
