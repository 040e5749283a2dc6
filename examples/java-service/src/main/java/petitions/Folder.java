package petitions;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Stands for the gateway: a folder with a file for each notice, named by its identifier. */
final class Folder implements Relay.Gateway {
    private final Path folder;

    Folder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void take(Notice notice) throws IOException {
        String name = URLEncoder.encode(notice.id, "UTF-8");
        Path whole = folder.resolve(name);
        Path part = folder.resolve(name + ".part");
        Files.write(part, (notice.unit + "\t" + notice.body + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
