import Testing

/// The stretched bowl from (−7, 2), 30 steps, the rates of figure 6-8 of "Deep Learning from Scratch"; the places are those
/// of PyTorch's formulas in double precision.
@Suite("The figure of the book")
struct BookFigureTests {
  @Test("SGD zig-zags, Momentum rolls, AdaGrad and Adam go straight, to the last digits")
  func figure() throws {
    let line = "trace bowl -O sgd:lr=0.95 -O momentum:lr=0.1 -O adagrad:lr=1.5 -O adam:lr=0.3 --start -7,2 --steps 30"
    let result = try Program.run(line.split(separator: " ").map(String.init))
    #expect(result.lines.count == 1 + 4 * 31)
    for place in Self.places {
      let row = try #require(result.lines.first { $0.hasPrefix("\(place.optimizer),\(place.step),") })
      let fields = row.split(separator: ",")
      let x = try #require(Double(fields[2]))
      let y = try #require(Double(fields[3]))
      #expect(abs(x - place.x) <= 1e-12 && abs(y - place.y) <= 1e-12, "\(row)")
    }
  }

  @Test("the book's own AdaGrad is ours with another ε")
  func bookAdaGrad() throws {
    let result = try Program.run("trace", "bowl", "-O", "adagrad:lr=1.5,eps=1e-7", "--steps", "30")
    let x = result.lines.last?.split(separator: ",").dropFirst(2).first.flatMap { Double($0) }
    #expect(abs((x ?? .nan) + 0.12016231) < 1e-7)
  }

  private struct Place {
    let optimizer: String
    let step: Int
    let x: Double
    let y: Double

    init(_ optimizer: String, _ step: Int, _ x: Double, _ y: Double) {
      (self.optimizer, self.step, self.x, self.y) = (optimizer, step, x, y)
    }
  }

  private static let places = [
    Place("sgd", 1, -6.335, -1.7999999999999998),
    Place("sgd", 2, -5.733175, 1.6199999999999997),
    Place("sgd", 10, -2.5797868938348625, 0.6973568801999994),
    Place("sgd", 20, -0.9507572025145898, 0.2431533091811382),
    Place("sgd", 30, -0.3503929957523197, 0.0847823165504322),
    Place("momentum", 1, -6.93, 1.6),
    Place("momentum", 2, -6.7977, 0.9199999999999999),
    Place("momentum", 10, -4.3475537872942125, 0.008799741200000377),
    Place("momentum", 20, -0.824755242901272, -0.6985052331838698),
    Place("momentum", 30, 0.8964138584937322, 0.08808560171506963),
    Place("adagrad", 1, -5.5000000002142855, 0.5000000000375),
    Place("adagrad", 2, -4.573267672398207, 0.1361965624661438),
    Place("adagrad", 10, -1.4893851958011233, 4.3377770474465215e-06),
    Place("adagrad", 20, -0.4204683871700795, 1.0385268388204596e-11),
    Place("adagrad", 30, -0.12016224724728575, 2.4863841159975314e-17),
    Place("adam", 1, -6.700000004285714, 1.70000000075),
    Place("adam", 2, -6.40041430171718, 1.4022453286049847),
    Place("adam", 10, -4.059411585804955, -0.4918470390594183),
    Place("adam", 20, -1.5214406214905065, -0.2788672259946178),
    Place("adam", 30, 0.13601461732623285, 0.3182453888963097),
  ]
}
