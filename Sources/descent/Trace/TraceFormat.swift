import Simulation
import Words

/// How the rows of a trace are written.
enum TraceFormat: String, CaseIterable {
  /// Comma-separated values with a header.
  case csv
  /// One JSON object a line.
  case jsonl

  /// The first line, where there is one.
  func header(_ parameters: [String]) -> String? {
    guard self == .csv else { return nil }
    return (["optimizer", "step"] + Self.numbers(parameters)).joined(separator: ",")
  }

  /// What writes the rows of one optimizer.
  func row(of optimizer: String, _ parameters: [String]) -> TraceRow {
    let numbers = Self.numbers(parameters)
    return switch self {
    case .csv:
      TraceRow(
        head: "\(optimizer),", labels: numbers.map { _ in "," }, tail: "\n", infinity: .spelled,
        dimension: parameters.count)
    case .jsonl:
      TraceRow(
        head: "{\"optimizer\":\"\(optimizer)\",\"step\":", labels: numbers.map { ",\"\($0)\":" }, tail: "}\n",
        infinity: .null, dimension: parameters.count)
    }
  }

  /// The names of the numbers of a row after its step.
  private static func numbers(_ parameters: [String]) -> [String] {
    parameters.map(\.plainName) + ["loss", "gradient_norm", "learning_rate"]
  }
}

/// Writes the rows of one optimizer: the texts around the numbers are the same in each of them.
struct TraceRow {
  /// What stands for a number that is infinite or none.
  enum Infinity {
    case spelled, null
  }

  private let head: [UInt8]
  private let labels: [[UInt8]]
  private let tail: [UInt8]
  private let infinity: Infinity
  private let dimension: Int

  /// `labels` has a text before each number: the parameters, loss, slope, rate.
  init(head: String, labels: [String], tail: String, infinity: Infinity, dimension: Int) {
    self.head = Array(head.utf8)
    self.labels = labels.map { Array($0.utf8) }
    self.tail = Array(tail.utf8)
    self.infinity = infinity
    self.dimension = dimension
  }

  func append(_ sample: Sample, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: head)
    bytes.append(contentsOf: sample.step.description.utf8)
    var label = 0
    func add(_ number: Double, to bytes: inout [UInt8]) {
      bytes.append(contentsOf: labels[label])
      label += 1
      if infinity == .null && !number.isFinite {
        bytes.append(contentsOf: "null".utf8)
      } else {
        bytes.append(shortest: number)
      }
    }
    for axis in 0..<dimension { add(sample.point[axis], to: &bytes) }
    add(sample.loss, to: &bytes)
    add(sample.gradientNorm, to: &bytes)
    add(sample.learningRate, to: &bytes)
    bytes.append(contentsOf: tail)
  }
}
