/// A line search for the strong Wolfe conditions: the loss has fallen as Armijo's rule asks, and the slope along the line
/// is at most c₂ of what it was. The second condition is what quasi-Newton and conjugate directions are built on.
///
/// Reference: Nocedal, Wright, "Numerical optimization", algorithms 3.5 and 3.6, 2006.
struct WolfeSearch: Sendable {
  var c1 = 1e-4
  var c2: Double

  /// A place on the line: its distance, the loss and the slope there.
  private struct Place {
    var length: Double
    var value: Double
    var slope: Double
  }

  /// The line that is searched.
  private struct Line {
    let origin: Point
    let direction: Point

    func place(_ length: Double, _ oracle: inout Oracle) -> Place {
      let point = origin + length * direction
      let value = oracle.value(at: point)
      return Place(length: length, value: value, slope: dot(oracle.gradient(at: point), direction))
    }
  }

  /// The length of the step from `w` along `d`; 0 where nothing was found that is lower than `w`.
  func length(from w: Point, along d: Point, first: Double, _ oracle: inout Oracle) -> Double {
    let line = Line(origin: w, direction: d)
    let start = line.place(0, &oracle)
    // A slope that is no number leads to a point that is none, and the run ends with that reason.
    if start.slope.isNaN { return first }
    guard start.slope < 0, first > 0 else { return 0 }
    var last = start
    var length = first
    // Ten doublings: farther than that, the next step may look again.
    for attempt in 0..<10 {
      let place = line.place(length, &oracle)
      if isTooHigh(place, start) || (attempt > 0 && place.value >= last.value) {
        return zoom(low: last, high: place, start, line, &oracle)
      }
      if isFlat(place, start) { return length }
      if place.slope >= 0 { return zoom(low: place, high: last, start, line, &oracle) }
      last = place
      length *= 2
    }
    return last.length
  }

  /// Narrows an interval that holds a place to stop at; `low` is the lower of its ends.
  private func zoom(low: Place, high: Place, _ start: Place, _ line: Line, _ oracle: inout Oracle) -> Double {
    var low = low
    var high = high
    for _ in 0..<30 {
      let place = line.place(between(low, high), &oracle)
      if isTooHigh(place, start) || !(place.value < low.value || isFlat(place, start)) {
        high = place
        continue
      }
      if isFlat(place, start) { return place.length }
      if place.slope * (high.length - low.length) >= 0 { high = low }
      low = place
    }
    return low.value < start.value ? low.length : 0
  }

  /// The minimum of the cubic through two places with their slopes, kept away from the ends.
  private func between(_ a: Place, _ b: Place) -> Double {
    let width = b.length - a.length
    let middle = a.length + width / 2
    let bend = a.slope + b.slope - 3 * (b.value - a.value) / width
    let root = (bend * bend - a.slope * b.slope).squareRoot()
    let fraction = 1 - (b.slope + root.signed(as: width) - bend) / (b.slope - a.slope + 2 * root.signed(as: width))
    return fraction > 0.1 && fraction < 0.9 ? a.length + fraction * width : middle
  }

  /// Whether the loss has not fallen enough. Differences as small as the rounding of the loss do not count.
  private func isTooHigh(_ place: Place, _ start: Place) -> Bool {
    !(place.value <= start.value + c1 * place.length * start.slope + 4 * start.value.magnitude.ulp)
  }

  private func isFlat(_ place: Place, _ start: Place) -> Bool { abs(place.slope) <= -c2 * start.slope }
}

extension Double {
  /// This number, negated where `other` is negative.
  fileprivate func signed(as other: Double) -> Double { other < 0 ? -self : self }
}
