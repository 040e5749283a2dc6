package suqiu.android;

import java.time.Instant;
import suqiu.Act;
import suqiu.Actor;
import suqiu.Command;
import suqiu.Directory;
import suqiu.Intake;
import suqiu.Jurisdiction;
import suqiu.Petition;
import suqiu.Policy;
import suqiu.Role;
import suqiu.Suqiu;
import suqiu.SuqiuException;

/** A program as it is shrunk for a phone: a decision, a refusal, an outbox. */
final class App {
    private App() {}

    public static void main(String[] args) {
        String units = "id,name,level,functions\nxfj,county office,county,petition_office\n";
        Instant at = Instant.parse("2026-03-02T01:30:00Z");
        Actor officer = new Actor("w17", Role.OFFICER, "xfj");
        try (Policy policy = Policy.national();
                Directory directory = Directory.fromCsv(units);
                Jurisdiction place = new Jurisdiction(policy, directory);
                Petition petition = new Petition("p1")) {
            Command register = new Command(new Act.Register(Intake.LETTER), officer, at, "c1", "p1");
            petition.apply(petition.decide(place, register).getEvents());
            String due = petition.clocks(policy, at).get(0).getReading().getDue().getNominal();
            System.out.println(due + " " + refused(petition, place, new Command(Act.Archive.INSTANCE, officer, at, "c2", "p1"))
                + " " + Suqiu.applyOutboxJson("{}", "[]"));
        }
    }

    private static String refused(Petition petition, Jurisdiction place, Command command) {
        try {
            return "accepted " + petition.decide(place, command).getEvents().size();
        } catch (SuqiuException.Refusal refusal) {
            return refusal.getCode();
        }
    }
}
