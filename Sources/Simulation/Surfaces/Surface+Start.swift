import Calculus
import Words

extension Surface {
  /// Refuses a start at which there is nothing to go down, as where the formula is infinity over infinity. A value that is
  /// only too large to be written is no reason.
  func check(start: Point) throws(SetupError) {
    guard !field.hasSlope(at: start) else { return }
    let obstacle = field.obstacle(at: start)
    let (value, slope) = field.evaluate(at: start)
    let isNumber = !(value.isNaN || slope.x.isNaN || slope.y.isNaN)
    if let obstacle, obstacle.isOverflow, !obstacle.hasCure, isNumber { return }
    let cause = obstacle?.sentence ?? "choose another start"
    let (name, place) = (name.quoted, text(of: start))
    throw value.isFinite
      ? SetupError("\(name) has no slope at the start \(place): \(cause)")
      : SetupError("\(name) has no value at the start \(place): \(cause)")
  }
}

extension ScalarField {
  /// Whether a run can start at a point: value and slope are numbers there.
  func hasSlope(at point: Point) -> Bool {
    let (value, slope) = evaluate(at: point)
    return value.isFinite && slope.isFinite
  }
}
