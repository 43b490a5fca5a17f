import Words

/// The parameters of a surface in the words of messages and of the command line.
struct ParameterWords {
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  /// How many there are, and which where they are not x and y: `two parameters, w₁ and w₂`.
  var count: Phrase {
    let isUsual = names.allSatisfy(["x", "y"].contains)
    if names.count == 1 { return isUsual ? "one parameter" : "one parameter, \(names[0])" }
    return isUsual ? "two parameters" : "two parameters, \(names[0]) and \(names[1])"
  }

  /// What stands for a point on the command line: `W1,W2`.
  var point: String { capitals.joined(separator: ",") }

  /// What stands for a domain there: `W1MIN,W1MAX,W2MIN,W2MAX`.
  var domain: String { capitals.map { "\($0)MIN,\($0)MAX" }.joined(separator: ",") }

  private var capitals: [String] { names.map { $0.plainName.uppercased() } }
}

extension Surface {
  /// What a person is told whose start has not as many numbers as there are parameters.
  public var startRule: Phrase {
    let words = ParameterWords(parameters)
    return "\(name.quoted) has \(words.count): write --start \(words.point)"
  }
}
