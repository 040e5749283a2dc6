package suqiu

/** Loads the library, and says what happens. */
fun main() = try {
    SuqiuLibrary.load()
    println("loaded")
} catch (error: SuqiuLibraryError) {
    println(error.message)
}
