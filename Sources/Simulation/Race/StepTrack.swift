/// The learning rates and step sizes of a run over its steps, gathered from its timeline when somebody looks: nothing is
/// kept while a race runs, and what is kept for a picture has a bounded length.
///
/// Every so-many-th step is looked at. The distances are powers of two, like those of a timeline's snapshots, so that in a
/// long race each of them is one step from a snapshot.
public struct StepTrack: Sendable {
  /// What is told about one step.
  public struct Entry: Sendable, Hashable {
    /// The step before it.
    public let step: Int
    /// Its learning rate.
    public let rate: Double
    /// Its size in each coordinate; NaN where there is no slope.
    public let size: Point
  }

  /// The steps looked at, in their order.
  public private(set) var entries: [Entry] = []
  /// Every how many steps one is looked at.
  public let stride: Int
  private var latest: Run?

  /// The most entries for a span of steps.
  public static let capacity = 512

  /// A track for a plot that is so many steps wide.
  public init(span: Int) { stride = Self.stride(span: span) }

  /// How far apart the steps are that a plot of `span` steps looks at.
  public static func stride(span: Int) -> Int {
    var stride = 1
    while span > Self.capacity * stride { stride *= 2 }
    return stride
  }

  /// Looks at the steps up to the last one of a timeline. Only the end of the timeline may have changed since last time.
  public mutating func follow(_ timeline: Timeline) {
    let end = timeline.end
    if let last = entries.last, last.step >= end {
      entries.removeAll { $0.step >= end }
      latest = nil
    }
    var step = entries.last.map { $0.step + stride } ?? 0
    while step < end {
      let before = run(at: step, of: timeline)
      var after = before
      after.advance(by: 1)
      entries.append(
        Entry(step: step, rate: before.learningRate, size: StepSize(from: before, to: after).value))
      latest = before
      step += stride
    }
  }

  /// The run at a step, the last one moved on where that is nearer than a snapshot.
  private func run(at step: Int, of timeline: Timeline) -> Run {
    guard var run = latest, stride < timeline.distance else { return timeline.run(at: step) }
    run.advance(to: step, turning: timeline.turns)
    return run
  }

  /// The entry of the step that led to `step`, or of the one looked at before it.
  public func entry(before step: Int) -> Entry? {
    guard step > 0, !entries.isEmpty else { return nil }
    return entries[min((step - 1) / stride, entries.count - 1)]
  }
}
