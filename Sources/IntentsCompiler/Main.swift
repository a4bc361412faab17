@main
struct IntentsCompiler {
    static func main() throws {}
}
