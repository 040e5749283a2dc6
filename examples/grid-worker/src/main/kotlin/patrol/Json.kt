package patrol

import org.json.JSONArray
import org.json.JSONObject

fun json(vararg fields: Pair<String, Any?>): JSONObject =
    JSONObject().also { made -> fields.forEach { (name, value) -> made.put(name, value) } }

/** The objects of an array; none where there is no array. */
fun JSONObject.objects(name: String): List<JSONObject> =
    optJSONArray(name).orEmpty { getJSONObject(it) }

fun JSONObject.texts(name: String): List<String> = optJSONArray(name).orEmpty { getString(it) }

private fun <T> JSONArray?.orEmpty(take: JSONArray.(Int) -> T): List<T> =
    if (this == null) emptyList() else (0 until length()).map { take(it) }
