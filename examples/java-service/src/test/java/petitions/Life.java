package petitions;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sqlite.util.LibraryLoaderUtil;
import suqiu.SuqiuLibrary;

/** A process of the service, from its start until it is killed. */
final class Life {
    private final Process process;
    private final OutputStream to;
    private final BufferedReader from;

    private Life(Process process) {
        this.process = process;
        to = process.getOutputStream();
        from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one, which stops somewhere; it opens the database with the first line that it gets. */
    static Life start(Path folder, Path natives, String stopAt, Stopping.Mistake mistake) throws IOException {
        List<String> command = new ArrayList<>(Arrays.asList(
            Paths.get(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-Dfile.encoding=UTF-8",
            "-Dsuqiu.library=" + natives.resolve("suqiu"),
            "-Dorg.sqlite.lib.path=" + natives, "-Dorg.sqlite.lib.name=sqlite",
            "-cp", System.getProperty("java.class.path"), "petitions.StoppingMain"));
        command.addAll(Arrays.asList(
            folder.resolve("petitions.db").toString(), "units.csv", folder.resolve("gateway").toString(),
            stopAt, mistake.name()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(folder.resolve("stderr").toFile());
        return new Life(builder.start());
    }

    /** Copies both native libraries out of their jars once: a killed process leaves a copy of SQLite's behind. */
    static void copyNatives(Path to) throws IOException {
        String suqiu = "/suqiu/native/" + SuqiuLibrary.getPlatform() + "/" + System.mapLibraryName("suqiu_kotlin");
        String sqlite = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        copy(suqiu, to.resolve("suqiu"));
        copy(sqlite, to.resolve("sqlite"));
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream from = Life.class.getResourceAsStream(resource)) {
            Files.copy(from, to);
        }
    }

    /** Waits until it is ready to serve. */
    void awaitReady() throws IOException {
        String said = from.readLine();
        if (!"ready".equals(said)) {
            throw new IOException("the service said " + said + " where it was to be ready");
        }
    }

    void say(String line) throws IOException {
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    /** What it answers; `stopped …` where it stands still, and null where it is gone. */
    String hear() throws IOException {
        return from.readLine();
    }

    boolean hasAnswered() throws IOException {
        return from.ready();
    }

    /** SIGKILL: nothing is finished, nothing is closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends its input; it ends by itself. */
    int end() throws IOException, InterruptedException {
        to.close();
        return process.waitFor();
    }

    static String errors(Path folder) throws IOException {
        File file = folder.resolve("stderr").toFile();
        return file.exists() ? new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8) : "";
    }
}
