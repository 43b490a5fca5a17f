public struct Formula: Sendable, Hashable { public let text: String; public init(_ t: String, variables: [String] = []) throws(FormulaError) { text = t }; public var usedVariables: [String] { [] } }
public struct FormulaError: Error, Hashable, CustomStringConvertible { public var description: String { "" }; public var excerpt: String { "" } }
public struct Hessian: Sendable { public var xx = 0.0, xy = 0.0, yy = 0.0; public var eigenvalues: (Double, Double) { (0,0) } }
public struct ScalarField: Sendable { public let formula: Formula; public let dimension: Int
 public init(_ f: Formula, dimension: Int? = nil) throws(FormulaError) { formula = f; self.dimension = dimension ?? 2 }
 public func value(at p: SIMD2<Double>) -> Double { 0 }
 public func evaluate(at p: SIMD2<Double>) -> (value: Double, gradient: SIMD2<Double>) { (0, p) }
 public func hessian(at p: SIMD2<Double>) -> Hessian { Hessian() }
 public func gradient(at p: SIMD2<Double>) -> SIMD2<Double> { p }
 public func values(xs: [Double], ys: [Double]) -> [Double] { [] } }
