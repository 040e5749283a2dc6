package petitions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Some months at a county, as lines for the service; a seed gives the same ones each time. */
final class Plan {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final Random chance;
    private final TreeMap<Instant, List<String>> lines = new TreeMap<>();
    private int commands;

    private Plan(long seed) {
        chance = new Random(seed);
    }

    /** The lines, in the order of their time. */
    static List<String> lines(long seed, int petitions) {
        Plan plan = new Plan(seed);
        for (int nr = 1; nr <= petitions; nr++) {
            plan.petition("p" + nr, "r" + nr);
        }
        for (int day = 5; day <= 140; day += 7) {
            Instant morning = START.plus(Duration.ofDays(day));
            plan.at(morning, "clocks " + text(morning));
            plan.at(morning, "deliver " + text(morning));
        }
        List<String> sent = new ArrayList<>();
        for (List<String> together : plan.lines.values()) {
            for (String line : together) {
                sent.add(line);
                if (plan.chance.nextInt(8) == 0) {
                    // Something that was answered comes once more.
                    sent.add(sent.get(plan.chance.nextInt(sent.size())));
                }
            }
        }
        sent.add("{\"id\": 1}");
        return sent;
    }

    private void petition(String id, String petitioner) {
        String unit = chance.nextBoolean() ? "hrss" : "civil";
        Instant now = START.plus(Duration.ofMinutes(chance.nextInt(60 * 24 * 60)));
        say(now, id, "w1", "xfj", "{\"type\":\"register\",\"intake\":\"letter\",\"petitioner\":\"" + petitioner
            + "\",\"class\":\"claim\"}", "");
        now = later(now, 2);
        say(now, id, "w1", "xfj", "{\"type\":\"refer\",\"assignments\":[{\"id\":\"a1\",\"part\":\"lead\",\"unit\":\""
            + unit + "\"}]}", "");
        // A unit to which it was not sent.
        say(later(now, 1), id, "w9", unit.equals("hrss") ? "civil" : "hrss", "{\"type\":\"accept\"}", "");
        now = later(now, 4);
        say(now, id, "w2", unit, "{\"type\":\"accept\"}", "");
        say(now, id, "w2", unit, "{\"type\":\"notify\",\"kind\":\"received\",\"document\":\"d1\"}", "");
        for (int comments = chance.nextInt(3); comments > 0; comments--) {
            now = later(now, 3);
            say(now, id, "w2", unit, "{\"type\":\"comment\",\"note\":\"已入户核实\"}", "");
        }
        // Decided on what is no longer the newest.
        say(now, id, "w2", unit, "{\"type\":\"comment\",\"note\":\"补记\"}", ",\"on_seq\":2");
        now = later(now, 75);
        say(now, id, "w2", unit, "{\"type\":\"answer\",\"document\":\"d2\",\"outcome\":\"support\",\"request\":\"支付工资\","
            + "\"facts_and_reasons\":\"查明属实\",\"opinion\":\"予以支持\",\"legal_basis\":[\"劳动法第五十条\"]}", "");
        now = later(now, 2);
        say(now, id, "w2", unit, "{\"type\":\"deliver\",\"way\":\"in_person\",\"receipt\":\"d3\"}", "");
    }

    private Instant later(Instant from, int days) {
        return from.plus(Duration.ofMinutes(60 + chance.nextInt(days * 24 * 60)));
    }

    private void say(Instant at, String petition, String person, String unit, String act, String more) {
        at(at, "{\"id\":\"c" + ++commands + "\",\"petition\":\"" + petition + "\",\"at\":\"" + text(at)
            + "\",\"actor\":{\"person\":\"" + person + "\",\"role\":\"officer\",\"unit\":\"" + unit + "\"},\"act\":"
            + act + more + "}");
    }

    private void at(Instant at, String line) {
        lines.computeIfAbsent(at, key -> new ArrayList<>()).add(line);
    }

    private static String text(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(ZoneOffset.ofHours(8)));
    }
}
