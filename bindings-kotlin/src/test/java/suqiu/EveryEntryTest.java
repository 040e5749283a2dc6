package suqiu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Calls every public entry from Java. */
class EveryEntryTest {
    private static final String NOW = "2026-03-02T09:30:00+08:00";
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final String QUESTION = "{\"budget\":\"15 days\",\"start\":\"2026-03-02T09:30:00+08:00\"}";

    @Test
    void everyEntryOfAPolicy() {
        SuqiuLibrary.load();
        assertNotNull(SuqiuLibrary.getPlatform());
        String pack = "[pack]\nid = \"cn.local\"\nextends = \"cn.national\"\nversion = \"1\"\n"
            + "valid_from = 2026-01-01\nname = { zh = \"县\", en = \"county\" }\n";
        try (Policy policy = Policy.load(Collections.singletonList(new PackSource("local.toml", pack)), "cn.local")) {
            PolicyRef info = policy.info();
            assertEquals("cn.local", info.getId());
            assertTrue(policy.infoJson().contains(info.getDigest()));
            assertTrue(policy.toJson().startsWith("{"));
            ClockQuestion question = new ClockQuestion("15 days", AT);
            Due due = policy.due(question);
            assertNotNull(due);
            assertEquals(LocalDate.of(2026, 3, 17), Times.getNominalDate(due));
            assertEquals(LocalDate.of(2026, 3, 17), Times.getRolledDate(due));
            assertTrue(policy.dueJson(QUESTION).contains("2026-03-17"));
            assertEquals(Colour.CLEAR, policy.read(question, AT).getColour());
            assertTrue(policy.readJson(QUESTION, NOW).contains("\"colour\":\"clear\""));
            assertEquals(due, policy.explainDue(question).getDue());
            assertTrue(policy.explainDueJson(QUESTION).contains("days"));
            DueDays days = Columns.dueDays(policy, PeriodUnit.DAYS, Roll.NEXT, new int[] {20_514}, new int[] {15});
            assertEquals(1, days.getSize());
            assertEquals(days.getNominal()[0], days.getRolled()[0]);
            assertEquals(0, days.getCertainty()[0]);
            assertEquals(LocalDate.of(2026, 3, 17), days.nominalDate(0));
            assertEquals(LocalDate.of(2026, 3, 17), days.rolledDate(0));
            assertEquals(Certainty.CERTAIN, days.certainty(0));
            long[] starts = {AT.getEpochSecond() * 1_000_000};
            Clocks clocks = new Clocks(starts, new int[] {15}, new byte[] {0});
            Swept swept = Columns.sweep(policy, clocks, AT);
            assertEquals(LocalDate.of(2026, 3, 17), swept.nominalDate(0));
            assertEquals(LocalDate.of(2026, 3, 17), swept.rolledDate(0));
            assertEquals(Certainty.CERTAIN, swept.certainty(0));
            assertEquals(Colour.CLEAR, swept.colour(0));
            assertEquals(1, swept.getSize());
            assertEquals(swept.getNominal()[0], swept.getRolled()[0]);
            assertEquals(0, swept.getCertainty()[0] + swept.getColour()[0]);
            assertEquals(1, clocks.getStart().length * clocks.getUnit().length);
            assertEquals(15, clocks.getBudget()[0]);
            byte[] held = {1};
            Clocks paused = new Clocks(starts, new int[] {15}, new byte[] {0}, new int[] {1}, new int[] {0}, held);
            assertEquals(1, paused.getExtended()[0] + paused.getExcluded()[0]);
            assertEquals(held, paused.getPaused());
            assertEquals(Swept.NO_DUE, Columns.sweep(policy, paused, AT, new SweepTerms()).getNominal()[0]);
            String csv = "id,received_at\n1,2026-03-02T09:00:00+08:00\n";
            assertTrue(policy.auditJson(csv, "{\"as_of\":\"2026-04-01T00:00:00+08:00\"}").contains("\"records\":1"));
        }
        try (Policy national = Policy.national()) {
            assertEquals("cn.national", national.info().getId());
            assertEquals("[]", national.warningsJson());
            assertTrue(national.diffJson(national).contains("\"from\":"));
            assertTrue(Suqiu.standingJson(Collections.singletonList(national), "2026-03-02").contains("\"in_force\""));
            try (Petition blank = new Petition("p1")) {
                assertEquals("null", national.affectedJson(national, blank, NOW, null));
            }
            try (Directory lone = Directory.fromJson("[{\"id\":\"gov\",\"level\":\"county\",\"name\":\"县政府\"}]")) {
                assertTrue(national.checkDirectoryJson(lone).contains("\"pack.nobody_answers\""));
            }
        }
    }

    @Test
    void aNewerCalendarMakesTheProvisionalCertain() throws IOException {
        Path file = Paths.get(System.getProperty("suqiu.vectors"), "calendars", "later.json");
        String calendar = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        ClockQuestion question = new ClockQuestion("15 days", Instant.parse("2027-01-22T01:00:00Z"));
        try (Policy national = Policy.national(); Policy newer = national.withCalendar(calendar)) {
            assertEquals(Certainty.PROVISIONAL_ROLL, national.due(question).getCertainty());
            assertEquals(Certainty.CERTAIN, newer.due(question).getCertainty());
            assertEquals(LocalDate.of(2027, 2, 12), Times.getRolledDate(newer.due(question)));
            assertEquals(national.info(), newer.info());
            SuqiuException.Calendar fault =
                assertThrows(SuqiuException.Calendar.class, () -> national.withCalendar("{}"));
            assertEquals("calendar.json", fault.getCode());
        }
    }

    @Test
    void everyEntryOfAPetition() {
        try (Policy policy = Policy.national();
                Directory directory = Directory.fromCsv(DeskKt.UNITS);
                Directory small = Directory.fromJson(
                    "[{\"id\":\"gov\",\"name\":\"县\",\"level\":\"county\",\"functions\":[\"government\"]}]");
                Jurisdiction place = new Jurisdiction(policy, directory);
                Petition petition = new Petition("p1");
                Chain chain = new Chain("sm3")) {
            assertEquals(5, directory.size());
            assertEquals("{\"units\":1}", small.infoJson());
            Actor officer = new Actor("w1", Role.OFFICER, "xfj");
            Command command = new Command(new Act.Register(Intake.LETTER), officer, AT, "c1", "p1");
            String json = Suqiu.writeCommand(command);
            assertEquals(command, Suqiu.readCommand(json));
            Decision decision = petition.decide(place, command);
            List<Event> events = decision.getEvents();
            assertEquals("{\"events\":" + Suqiu.writeEvents(events) + "}", petition.decideJson(place, json));
            petition.apply(events);
            Position position = petition.position();
            assertEquals(Phase.REGISTERED, position.getPhase());
            assertEquals("{\"phase\":\"registered\",\"seq\":" + position.getSeq() + "}", petition.positionJson());
            try (Petition again = Petition.restore(petition.snapshot(policy))) {
                assertEquals(position, again.position());
            }
            try (Petition folded = new Petition("p1")) {
                folded.applyJson(Suqiu.writeEvents(events));
                assertEquals(petition.snapshot(policy), folded.snapshot(policy));
            }
            ClockReading clock = petition.clocks(policy, AT).get(0);
            assertTrue(petition.clocksJson(policy, NOW).contains(clock.getKey()));
            assertTrue(petition.alerts(policy, AT).isEmpty());
            assertEquals("[]", petition.alertsJson(policy, NOW));
            assertTrue(petition.nextChange(policy, AT).isAfter(AT));
            assertTrue(petition.nextChangeJson(policy, NOW).startsWith("\"2026-"));
            assertEquals("p1", petition.view(policy, events, AT).getPetition());
            assertTrue(petition.viewJson(policy, Suqiu.writeEvents(events), NOW).contains("\"petition\":\"p1\""));
            assertEquals(events.size(), policy.explain(events).size());
            assertTrue(policy.explainJson(Suqiu.writeEvents(events)).startsWith("[{"));
            String first = chain.seal(events.get(0));
            String second = chain.sealJson(Suqiu.writeEvents(events.subList(1, 2)).replaceAll("^.|.$", ""));
            assertTrue(Suqiu.verify(first + "\n" + second).endsWith("\"lines\":2}"));
            assertEquals(events, Suqiu.readEvents(Suqiu.writeEvents(events)));
        }
        assertTrue(Suqiu.labels().contains("受理"));
        assertEquals("0.1.0", Suqiu.version());
    }

    @Test
    void everyEntryOfRoutesAndTables() {
        try (Policy policy = Policy.national();
                Directory directory = Directory.fromCsv(DeskKt.UNITS);
                Jurisdiction place = new Jurisdiction(policy, directory)) {
            Facts facts = new Facts(null, new java.math.BigDecimal("1200.50"), null, Branch.OPINION, MatterClass.CLAIM);
            RoutingDecision decision = place.route(facts, AT);
            Route route = ((RouteOutcome.Route) decision.getOutcome()).getV1();
            assertEquals(Channel.DEPARTMENT, route.getChannel());
            assertEquals("xfj", route.getUnit());
            String json = "{\"amount\":\"1200.50\",\"branch\":\"opinion\",\"class\":\"claim\"}";
            assertTrue(place.routeJson(json, NOW).contains("\"rule\":\"" + decision.getRule() + "\""));
            assertEquals(decision.getRule(), place.explainRoute(facts, AT).getFired().getRule());
            assertTrue(place.explainRouteJson(json, NOW).startsWith("{\"fired\":"));
            assertTrue(place.routeJson("{}", NOW).contains("\"rule\":\"UNCLASSIFIED\""));
            SuqiuException.Input unknown = assertThrows(
                SuqiuException.Input.class, () -> place.routeJson("{\"receiver\":\"nobody\"}", NOW));
            assertEquals("route.unknown_unit", unknown.getCode());
            String april = "{\"month\":\"2026-03\",\"seats\":1,\"visits\":[]}";
            Rotation rotation = directory.rotation(new RotationQuestion("2026-03", 1, Collections.emptyList()));
            assertEquals("2026-04", rotation.getMonth());
            assertTrue(directory.rotationJson(april).contains("\"month\":\"2026-04\""));
            MatterRecord matter = new MatterRecord("p1", Phase.CLOSED, AT);
            assertTrue(Suqiu.proposeRepeats(new RepeatsQuestion(Collections.emptyList(), matter)).isEmpty());
            String earlier = "{\"earlier\":[],\"new\":{\"petition\":\"p1\",\"phase\":\"closed\",\"received_at\":\"" + NOW + "\"}}";
            assertEquals("[]", Suqiu.proposeRepeatsJson(earlier));
            PublicCodeParts parts = new PublicCodeParts(LocalDate.of(2026, 3, 2), "430722", 17L);
            String code = "430722-20260302-000017-F";
            assertEquals(code, Suqiu.publicCode(parts));
            assertEquals(code, Suqiu.publicCodeJson("{\"date\":\"2026-03-02\",\"place\":\"430722\",\"serial\":17}"));
            assertEquals(parts, Suqiu.readPublicCode("430722 20260302 000017 f"));
            assertTrue(Suqiu.readPublicCodeJson(code).contains("\"serial\":17"));
            IndicatorQuestion march =
                new IndicatorQuestion(AT, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
            try (Petition petition = new Petition("p1")) {
                List<String> states = Collections.singletonList(petition.snapshot(policy));
                assertTrue(policy.indicators(states, march).getUnits().isEmpty());
            }
            String asked = "{\"as_of\":\"" + NOW + "\",\"from\":\"2026-03-01\",\"to\":\"2026-03-31\"}";
            assertTrue(policy.indicatorsJson(Collections.emptyList(), asked).endsWith("\"units\":[]}"));
            SuqiuException.Input wrong = assertThrows(
                SuqiuException.Input.class, () -> policy.indicators(Collections.singletonList("{},{}"), march));
            assertEquals("snapshots[0]", wrong.getPlace());
            Ask counts = new Ask.Monthly("2026-01", "2026-03");
            assertTrue(((TableAnswer.MonthCounts) place.ask(counts, Collections.emptyList())).getCounts().isEmpty());
            String monthly = "{\"from\":\"2026-01\",\"ask\":\"monthly\",\"to\":\"2026-03\"}";
            assertEquals("{\"counts\":[],\"type\":\"month_counts\"}", place.askJson(monthly, Collections.emptyList()));
        }
    }

    /** Linshu's tier AMOUNT begins at 100,000.00 yuan; the amount alone decides, to the fen. */
    @Test
    void anAmountArrivesExactly() throws IOException {
        List<PackSource> packs = new ArrayList<>();
        for (String name : new String[] {"linshu.toml", "subjects.toml"}) {
            Path file = Paths.get(System.getProperty("suqiu.vectors"), "..", "..", "policies", name);
            packs.add(new PackSource(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
        try (Policy policy = Policy.load(packs, "cn.sd.linshu");
                Directory directory = Directory.fromCsv(DeskKt.UNITS);
                Jurisdiction place = new Jurisdiction(policy, directory)) {
            for (String text : new String[] {"100000.00", "1E+5", "100000", "99999.99", "9999999E-2"}) {
                Facts facts = new Facts(null, new java.math.BigDecimal(text), null, Branch.OPINION, MatterClass.CLAIM);
                List<String> expected =
                    text.startsWith("1") ? Collections.singletonList("AMOUNT") : Collections.emptyList();
                assertEquals(expected, place.route(facts, AT).getTierRules(), text);
            }
        }
    }

    @Test
    void everyEntryOfDossiers() {
        String pack = "[pack]\nid = \"cn.local\"\nextends = \"cn.national\"\nversion = \"1\"\n"
            + "valid_from = 2022-05-01\nname = { zh = \"县\", en = \"county\" }\n"
            + "[grid_kinds.ROAD]\nclass = \"facilities\"\nlabel = { zh = \"路面破损\", en = \"a damaged road\" }\n"
            + "within = \"same day\"\ncitation = { source = \"defaults\", article = \"grid\", mark = \"default\" }\n";
        String units = "[{\"id\":\"gov\",\"name\":\"县\",\"level\":\"county\",\"functions\":[\"government\"]},"
            + "{\"id\":\"east\",\"name\":\"东街\",\"level\":\"village\",\"parent\":\"gov\",\"functions\":[\"grid\"],"
            + "\"places\":[\"east\"]}]";
        try (Policy policy = Policy.load(Collections.singletonList(new PackSource("local.toml", pack)), "cn.local");
                Directory directory = Directory.fromJson(units);
                Jurisdiction place = new Jurisdiction(policy, directory)) {
            Actor worker = new Actor("w1", Role.OFFICER, "east");
            DossierAct report = new DossierAct.Report("ROAD", "east", "路面塌陷", null);
            Dossier blank = new Dossier("g1");
            DossierDecision decision =
                place.decideDossier(blank, new DossierCommand(report, worker, AT, "g1", "c1"), null);
            Dossier dossier = Suqiu.applyDossier(blank, decision.getEvents());
            assertEquals(1, dossier.getSeq());
            DossierReading shown = policy.readDossier(dossier, AT);
            assertEquals(Colour.RED, shown.getReading().getColour());
            String command = "{\"act\":{\"kind\":\"ROAD\",\"place\":\"east\",\"type\":\"report\",\"words\":\"路面塌陷\"},"
                + "\"actor\":{\"person\":\"w1\",\"role\":\"officer\",\"unit\":\"east\"},\"at\":\"" + NOW
                + "\",\"dossier\":\"g1\",\"id\":\"c1\"}";
            String decided = place.decideDossierJson("{\"id\":\"g1\"}", command, null);
            String state = Suqiu.applyDossierJson("{\"id\":\"g1\"}", decided);
            assertTrue(state.endsWith("\"seq\":1}"));
            assertTrue(policy.readDossierJson(state, NOW).contains("\"colour\":\"red\""));

            FieldCommand waiting = new FieldCommand.Dossier(new DossierCommand(report, worker, AT, "g2", "c2"));
            List<OutboxEntry> entries = Collections.singletonList(new OutboxEntry.Queued(waiting));
            Outbox outbox = Suqiu.applyOutbox(new Outbox(), entries);
            assertEquals(Collections.singletonList(waiting), Suqiu.outboxBatch(outbox).getCommands());
            Rebased rebased = place.rebase(
                new RebaseQuestion(AT), Collections.emptyList(), Suqiu.outboxBatch(outbox).getCommands());
            assertEquals(FieldOutcome.ACCEPTED, rebased.getAnswers().get(0).getOutcome());
            assertEquals("g2", rebased.getDossierEvents().get(0).getDossier());
            assertEquals(waiting, Suqiu.readFieldCommand(Suqiu.writeFieldCommand(waiting)));
            assertEquals(entries.get(0), Suqiu.readOutboxEntry(Suqiu.writeOutboxEntry(entries.get(0))));
            assertEquals(outbox, Suqiu.readOutbox(Suqiu.writeOutbox(outbox)));
            assertEquals(rebased.getAnswers(), Suqiu.readFieldAnswers(Suqiu.writeFieldAnswers(rebased.getAnswers())));
            List<DossierEvent> happened = rebased.getDossierEvents();
            assertEquals(happened, Suqiu.readDossierEvents(Suqiu.writeDossierEvents(happened)));
            Dossier known = Suqiu.applyDossier(new Dossier("g2"), happened);
            assertEquals(known, Suqiu.readDossier(Suqiu.writeDossier(known)));
            DossierCommand typed = ((FieldCommand.Dossier) waiting).getV1();
            assertEquals(typed, Suqiu.readDossierCommand(Suqiu.writeDossierCommand(typed)));
            // What is written is what the raw layer has.
            assertEquals(Suqiu.writeOutbox(outbox), Suqiu.applyOutboxJson("{}", Suqiu.writeOutboxEntry(entries.get(0))));
            String queued = "{\"type\":\"queued\",\"command\":{\"dossier\":" + command + "}}";
            String kept = Suqiu.applyOutboxJson("{}", queued);
            assertTrue(Suqiu.outboxBatchJson(kept).contains("\"id\":\"c1\""));
            String answer = place.rebaseJson(
                "{\"at\":\"" + NOW + "\"}",
                Collections.emptyList(),
                Collections.singletonList("{\"dossier\":" + command + "}"));
            assertTrue(answer.contains("\"outcome\":\"accepted\""), answer);
        }
    }

    @Test
    void exceptionsAreReadable() {
        try {
            new Petition("");
        } catch (SuqiuException.Input fault) {
            assertEquals("input.id", fault.getCode());
            assertTrue(fault.getMessage().contains(fault.getEn()) && fault.getMessage().contains(fault.getNextEn()));
            assertTrue(fault.getJson().contains(fault.getZh()) && fault.getJson().contains(fault.getNextZh()));
            assertEquals(null, fault.getArticle());
            assertEquals(null, fault.getPlace());
            assertEquals(fault.getText(), fault.getMessage());
            return;
        }
        throw new AssertionError("it was to be refused");
    }

    /** What kind a fact is can be asked with `instanceof`, and fields have plain names. */
    @Test
    void factsAreReadable() {
        Fact fact = new Fact.Registered(Intake.LETTER);
        assertTrue(fact instanceof Fact.Registered);
        assertEquals(Intake.LETTER, ((Fact.Registered) fact).getIntake());
        assertEquals(MatterClass.CLAIM, new Act.Classify(MatterClass.CLAIM).getMatterClass());
    }

    /** No entry is left out above. */
    @Test
    void noEntryIsLeftOut() throws IOException {
        String here = new String(
            Files.readAllBytes(Paths.get("src/test/java/suqiu/EveryEntryTest.java")), StandardCharsets.UTF_8);
        Map<String, String> missing = new TreeMap<>();
        for (java.lang.Class<?> type : new java.lang.Class<?>[] {
            Policy.class, Directory.class, Jurisdiction.class, Petition.class, Chain.class,
            Suqiu.class, Columns.class, Times.class, DueDays.class, Clocks.class, Swept.class, SuqiuLibrary.class, SuqiuException.class,
        }) {
            for (Method method : type.getDeclaredMethods()) {
                String name = method.getName();
                boolean inner = name.contains("$") || name.toLowerCase(java.util.Locale.ROOT).contains("uniffi")
                    || name.equals("use") || name.equals("destroy") || name.equals("close")
                    || name.startsWith("component");
                if (Modifier.isPublic(method.getModifiers()) && !inner && !here.contains("." + name + "(")) {
                    missing.put(type.getSimpleName() + "." + name, "is not called from Java");
                }
            }
        }
        assertEquals(Collections.emptyMap(), missing);
    }

    /** No name that Java cannot say, and no unsigned number, outside the machinery. */
    @Test
    void noNameIsMangled() throws ReflectiveOperationException {
        Map<String, String> mangled = new TreeMap<>();
        int seen = 0;
        for (String file : new File("target/classes/suqiu").list()) {
            if (!file.endsWith(".class") || file.matches("(FfiConverter|Uniffi|RustBuffer).*")) {
                continue;
            }
            java.lang.Class<?> type =
                java.lang.Class.forName("suqiu." + file.replace(".class", ""), false, getClass().getClassLoader());
            seen++;
            for (Method method : type.getDeclaredMethods()) {
                boolean isPublic = Modifier.isPublic(method.getModifiers()) && Modifier.isPublic(type.getModifiers());
                if (isPublic && !method.isSynthetic() && method.getName().contains("-")) {
                    mangled.put(type.getName(), method.getName());
                }
            }
        }
        assertTrue(seen > 200, "only " + seen);
        assertEquals(Collections.emptyMap(), mangled);
    }
}
