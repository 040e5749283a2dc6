package suqiu

import java.time.Instant

/** Units of a county, for tests. */
const val UNITS: String = """id,name,level,parent,superior,functions,external,successor
citygov,某市人民政府,city,,,government,true,
cityxfj,某市信访局,city,citygov,,petition_office,true,
gov,某县人民政府,county,citygov,,government,,
xfj,县信访局,county,gov,cityxfj,petition_office,,
hrss,县人社局,county,gov,,department,,
"""

val NINE: Instant = Instant.parse("2026-03-02T01:30:00Z")
val OFFICER = Actor("w1", Role.OFFICER, "xfj")

fun register(id: String = "c1", at: Instant = NINE, petition: String = "p1") =
    Command(Act.Register(Intake.LETTER, petitioner = "r1"), OFFICER, at, id, petition)

/** A place that stays open as long as the tests. */
object Desk {
    val policy: Policy = Policy.national()
    val directory: Directory = Directory.fromCsv(UNITS)
    val place = Jurisdiction(policy, directory)

    /** A petition that is registered, and its events. */
    fun registered(): Pair<Petition, List<Event>> {
        val petition = Petition("p1")
        val events = petition.decide(place, register()).events
        petition.apply(events)
        return petition to events
    }
}
