import Calculus
import Words

extension Surface {
  /// Refuses a start at which there is nothing to go down. A value that is too large to be written is one.
  func check(start: Point) throws(SetupError) {
    guard !field.hasSlope(at: start) else { return }
    let obstacle = field.obstacle(at: start)
    if let obstacle, obstacle.isOverflow, !obstacle.hasCure { return }
    let cause = obstacle?.sentence ?? "choose another start"
    let (name, place) = (name.quoted, text(of: start))
    throw field.value(at: start).isFinite
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
