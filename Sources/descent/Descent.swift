import ArgumentParser

@main
struct Descent: ParsableCommand {
  func run() {}
}
