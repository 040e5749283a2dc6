package suqiu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs the vectors from Java, over the raw layer alone. */
class ConformanceJavaTest {
    private final Path folder = Paths.get(System.getProperty("suqiu.vectors"));
    private Policy policy;
    private Directory directory;
    private Petition petition;
    /** The JSON of each event. */
    private final List<String> events = new ArrayList<>();
    private String dossier = "{}";

    @Test
    void everyCaseHasTheExpectedAnswer() throws IOException {
        int groups = 0;
        int cases = 0;
        String end = null;
        for (String line : Files.readAllLines(folder.resolve("flat.tsv"), StandardCharsets.UTF_8)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            assertNull(end, "a line follows the end: " + line);
            String[] fields = line.split("\t", -1);
            if (fields[0].equals("begin")) {
                groups++;
                policy = Policy.national();
                directory = null;
                petition = new Petition("p1");
                events.clear();
            } else if (fields[0].equals("case")) {
                cases++;
                String[] args = Arrays.copyOfRange(fields, 3, fields.length - 1);
                assertEquals(fields[fields.length - 1], answer(fields[2], args), fields[1]);
            } else if (fields[0].equals("end")) {
                end = line;
            } else {
                throw new AssertionError("no such line: " + line);
            }
        }
        assertEquals("end\t" + groups + "\t" + cases, end);
        String manifest = text("manifest.json");
        assertEquals(number(manifest, "groups"), groups);
        assertEquals(number(manifest, "cases"), cases);
        System.out.println("conformance, Java: " + groups + " groups, " + cases + " cases");
    }

    /** A number that stands at the first level of the manifest. */
    private static int number(String manifest, String key) {
        Matcher found = Pattern.compile("^  \"" + key + "\": (\\d+)", Pattern.MULTILINE).matcher(manifest);
        assertTrue(found.find(), key);
        return Integer.parseInt(found.group(1));
    }

    private String text(String path) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    }

    private String answer(String op, String[] args) throws IOException {
        try {
            return call(op, args);
        } catch (SuqiuException fault) {
            return fault.getJson();
        }
    }

    private Policy load(String paths, String id) throws IOException {
        List<PackSource> packs = new ArrayList<>();
        for (String path : paths.equals("-") ? new String[0] : paths.split(",")) {
            packs.add(new PackSource(path, text(path)));
        }
        return Policy.load(packs, id);
    }

    private String call(String op, String[] args) throws IOException {
        switch (op) {
            case "policy":
                policy = load(args[0], args[1]);
                return policy.infoJson();
            case "calendar":
                policy = policy.withCalendar(text(args[0]));
                return policy.infoJson();
            case "warnings":
                return policy.warningsJson();
            case "check_directory":
                return policy.checkDirectoryJson(directory);
            case "directory":
                directory = args[0].endsWith(".json")
                    ? Directory.fromJson(text(args[0]))
                    : Directory.fromCsv(text(args[0]));
                return directory.infoJson();
            case "petition":
                petition = new Petition(args[0]);
                events.clear();
                return petition.positionJson();
            case "decide":
                try (Jurisdiction place = new Jurisdiction(policy, directory)) {
                    String decision = petition.decideJson(place, args[0]);
                    apply(decision);
                    return decision;
                }
            case "apply":
                apply(args[0]);
                return petition.positionJson();
            case "snapshot":
                return petition.snapshot(policy);
            case "restore":
                petition = Petition.restore(args[0]);
                events.clear();
                return petition.positionJson();
            case "clocks":
                return petition.clocksJson(policy, args[0]);
            case "alerts":
                return petition.alertsJson(policy, args[0]);
            case "next_change":
                return petition.nextChangeJson(policy, args[0]);
            case "view":
                return petition.viewJson(policy, events.toString(), args[0]);
            case "explain":
                return policy.explainJson(events.toString());
            case "due":
                return policy.dueJson(args[0]);
            case "read":
                return policy.readJson(args[0], args[1]);
            case "explain_due":
                return policy.explainDueJson(args[0]);
            case "due_days":
                return dueDays(args);
            case "route":
                try (Jurisdiction place = new Jurisdiction(policy, directory)) {
                    return place.routeJson(args[0], args[1]);
                }
            case "explain_route":
                try (Jurisdiction place = new Jurisdiction(policy, directory)) {
                    return place.explainRouteJson(args[0], args[1]);
                }
            case "standing":
                List<Policy> versions = new ArrayList<>();
                for (String paths : Arrays.asList(args).subList(2, args.length)) {
                    versions.add(load(paths, args[1]));
                }
                return Suqiu.standingJson(versions, args[0]);
            case "diff":
                try (Policy newer = load(args[0], args[1])) {
                    return newer.diffJson(policy);
                }
            case "affected":
                try (Policy newer = load(args[0], args[1])) {
                    return newer.affectedJson(policy, petition, args[3], args[2].equals("directory") ? directory : null);
                }
            case "rotation":
                return directory.rotationJson(args[0]);
            case "repeats":
                return Suqiu.proposeRepeatsJson(args[0]);
            case "public_code":
                return Suqiu.publicCodeJson(args[0]);
            case "read_public_code":
                return Suqiu.readPublicCodeJson(args[0]);
            case "indicators":
                return policy.indicatorsJson(snapshots(args), args[0]);
            case "ask":
                try (Jurisdiction place = new Jurisdiction(policy, directory)) {
                    return place.askJson(args[0], snapshots(args));
                }
            case "dossier":
                dossier = Suqiu.applyDossierJson("{\"id\":" + quote(args[0]) + "}", "[]");
                return dossier;
            case "decide_dossier":
                try (Jurisdiction place = new Jurisdiction(policy, directory)) {
                    Petition given = args[0].equals("petition") ? petition : null;
                    String decided = place.decideDossierJson(dossier, args[1], given);
                    dossier = Suqiu.applyDossierJson(dossier, decided);
                    return decided;
                }
            case "apply_dossier":
                dossier = Suqiu.applyDossierJson(args[0], args[1]);
                return dossier;
            case "read_dossier":
                return policy.readDossierJson(dossier, args[0]);
            case "rebase":
                try (Jurisdiction place = new Jurisdiction(policy, directory)) {
                    List<String> known = args[1].equals("petition")
                        ? Collections.singletonList(petition.snapshot(policy)) : Collections.<String>emptyList();
                    return place.rebaseJson(args[0], known, Arrays.asList(args).subList(2, args.length));
                }
            case "apply_outbox":
                return Suqiu.applyOutboxJson(args[0], args[1]);
            case "outbox_batch":
                return Suqiu.outboxBatchJson(args[0]);
            case "audit":
                return policy.auditJson(text(args[0]), args[1]);
            case "seal":
                try (Chain chain = new Chain(args[0])) {
                    List<String> lines = new ArrayList<>();
                    for (String event : events) {
                        lines.add(quote(chain.sealJson(event)));
                    }
                    return "[" + String.join(",", lines) + "]";
                }
            case "seal_event":
                try (Chain chain = new Chain(args[0])) {
                    return chain.sealJson(args[1]);
                }
            case "verify":
                return Suqiu.verify(text(args[0]));
            case "labels":
                return Suqiu.labels();
            default:
                throw new AssertionError("no such operation: " + op);
        }
    }

    private List<String> snapshots(String[] args) {
        List<String> snapshots = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        snapshots.replaceAll(one -> one.equals("-") ? petition.snapshot(policy) : one);
        return snapshots;
    }

    private void apply(String decided) {
        petition.applyJson(decided);
        int list = decided.startsWith("[") ? 0 : decided.indexOf('[');
        events.addAll(objects(decided.substring(list)));
    }

    private String dueDays(String[] args) {
        DueDays days =
            Columns.dueDays(policy, Integer.parseInt(args[0]), args[1], numbers(args[2]), numbers(args[3]));
        return join(Arrays.stream(days.getNominal())) + ";" + join(Arrays.stream(days.getRolled())) + ";"
            + join(IntStream.range(0, days.getSize()).map(row -> days.getCertainty()[row]));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(",")).filter(one -> !one.isEmpty()).mapToInt(Integer::parseInt).toArray();
    }

    private static String join(IntStream numbers) {
        return numbers.mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The objects of an array of objects, up to its end. */
    private static List<String> objects(String array) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 1; i < array.length(); i++) {
            char c = array.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                if (depth++ == 0) {
                    start = i;
                }
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return found;
                }
                if (--depth == 0) {
                    found.add(array.substring(start, i + 1));
                }
            }
        }
        assertTrue(depth == 0 && !quoted, "an array that does not end");
        return found;
    }
}
