import Simulation
import Testing

/// What is known about a surface from elsewhere.
struct ReferenceSurface: Sendable, CustomTestStringConvertible {
  /// Its name in the catalogue.
  let name: String
  /// The name by which other collections know it.
  let id: String
  let domain: Domain
  let start: Point
  /// How many minima the domain has, and how many of them are lowest.
  let minimumCount: Int
  let lowestCount: Int
  /// The minima, all of them unless there are hundreds.
  let minima: [(point: Point, value: Double, isLowest: Bool)]
  /// Places with value, gradient and Hessian: x, y, f, fx, fy, fxx, fxy, fyy.
  let derivatives: [[Double]]

  var testDescription: String { name }

  /// The surface of the catalogue on the domain of the reference.
  func surface() throws -> Surface {
    let surface = try SurfaceShelf.surface(name)
    return surface.domain == domain ? surface : try Surface(named: name, domain: domain)
  }

  static let all: [ReferenceSurface] = {
    let minima = Dictionary(grouping: ReferenceTable.rows("minima.tsv")) { $0[0] }
    let derivatives = Dictionary(grouping: ReferenceTable.rows("derivatives.tsv")) { $0[0] }
    return ReferenceTable.rows("surfaces.tsv").map { fields in
      let bounds = ReferenceTable.numbers(fields[2])
      return ReferenceSurface(
        name: fields[0], id: fields[1],
        domain: Domain(
          x: bounds[0]...bounds[1], y: bounds.count == 4 ? bounds[2]...bounds[3] : nil),
        start: ReferenceTable.point(fields[3]), minimumCount: Int(fields[4]) ?? 0, lowestCount: Int(fields[5]) ?? 0,
        minima: (minima[fields[0]] ?? []).map { row in
          (Point(Double(row[1]) ?? .nan, Double(row[2]) ?? .nan), Double(row[3]) ?? .nan, row[4] == "yes")
        },
        derivatives: (derivatives[fields[0]] ?? []).map { $0.dropFirst().compactMap(Double.init) })
    }
  }()
}
