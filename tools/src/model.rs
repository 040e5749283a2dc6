//! The types at the boundary as a small model, read from their JSON Schema: what the faces that
//! have types of their own are written from.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A type at the boundary.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Type {
    /// Its name, in `CamelCase`.
    pub(crate) name: String,
    /// Its documentation, in prose and without examples.
    pub(crate) doc: String,
    /// What it is made of.
    pub(crate) shape: Shape,
}

/// What a type is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Named fields.
    Record(Vec<Field>),
    /// One of a closed set of words: wire name and documentation.
    Closed(Vec<(String, String)>),
    /// One of several records, told apart by the field `tag`.
    Tagged {
        /// The field that names the variant.
        tag: String,
        /// The variants.
        variants: Vec<Variant>,
    },
    /// A word, or an object with one key: serde's plain form of an enum.
    Plain(Vec<PlainVariant>),
    /// A text of a certain form.
    Scalar(Scalar),
}

/// A variant of a tagged type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    /// The value of the tag.
    pub(crate) wire: String,
    /// Its documentation.
    pub(crate) doc: String,
    /// Its fields, without the tag.
    pub(crate) fields: Vec<Field>,
}

/// A variant of a plain enum.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlainVariant {
    /// The word, or the key.
    pub(crate) wire: String,
    /// Its documentation.
    pub(crate) doc: String,
    /// What the key holds; none for a word.
    pub(crate) content: Option<Kind>,
}

/// A text of a certain form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scalar {
    /// A point in time.
    Instant,
    /// An exact number with a fraction, like an amount of money.
    Decimal,
    /// Any other text: an identifier, a period, a fraction, a deadline, a digest.
    Text,
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// Its name on the wire.
    pub(crate) name: String,
    /// Its documentation.
    pub(crate) doc: String,
    /// What it holds.
    pub(crate) kind: Kind,
    /// Whether it is always there.
    pub(crate) required: bool,
    /// What stands for it where it is left out of a question.
    pub(crate) default: Option<Value>,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A type of the model.
    Named(String),
    /// A text.
    Text,
    /// A civil date.
    Date,
    /// An exact number with a fraction.
    Decimal,
    /// A whole number.
    Integer,
    /// Yes or no.
    Bool,
    /// A list.
    List(Box<Kind>),
    /// A table from text to something.
    Table(Box<Kind>),
    /// A value or `null`.
    Nullable(Box<Kind>),
    /// Several values in a fixed order.
    Tuple(Vec<Kind>),
}

/// Reads every definition; the order is that of the names.
pub(crate) fn read(definitions: &Map<String, Value>) -> Result<Vec<Type>, String> {
    definitions
        .iter()
        .map(|(name, schema)| {
            let shape = shape(schema).map_err(|error| format!("{name}: {error}"))?;
            Ok(Type {
                name: name.clone(),
                doc: doc(schema),
                shape,
            })
        })
        .collect()
}

/// The types by name.
pub(crate) fn by_name(types: &[Type]) -> BTreeMap<&str, &Type> {
    types.iter().map(|one| (one.name.as_str(), one)).collect()
}

/// `review_issued` as `ReviewIssued`.
pub(crate) fn camel(wire: &str) -> String {
    wire.split(['_', '.', '-'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().collect::<String>() + letters.as_str()
            })
        })
        .collect()
}

fn shape(schema: &Value) -> Result<Shape, String> {
    if let Some(options) = schema.get("oneOf").and_then(Value::as_array) {
        return union(options);
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        let words = words.iter().filter_map(Value::as_str);
        return Ok(Shape::Closed(
            words.map(|word| (word.to_owned(), String::new())).collect(),
        ));
    }
    match text_of(schema, "type") {
        Some("object") => Ok(Shape::Record(fields(schema, None)?)),
        Some("string") if text_of(schema, "format") == Some("date-time") => {
            Ok(Shape::Scalar(Scalar::Instant))
        }
        Some("string") if text_of(schema, "format") == Some("decimal") => {
            Ok(Shape::Scalar(Scalar::Decimal))
        }
        Some("string") => Ok(Shape::Scalar(Scalar::Text)),
        other => Err(format!("a definition of type {other:?} is not expected")),
    }
}

fn union(options: &[Value]) -> Result<Shape, String> {
    // schemars draws words without documentation together into one `enum`.
    let mut flat = Vec::new();
    for option in options {
        match option.get("enum").and_then(Value::as_array) {
            Some(words) => flat.extend(
                words
                    .iter()
                    .map(|word| serde_json::json!({ "const": word, "type": "string" })),
            ),
            None => flat.push(option.clone()),
        }
    }
    if flat.iter().all(|option| option.get("const").is_some()) {
        let words = flat.iter().map(|option| {
            (
                text_of(option, "const").unwrap_or_default().to_owned(),
                doc(option),
            )
        });
        return Ok(Shape::Closed(words.collect()));
    }
    if let Some(tag) = common_tag(&flat) {
        let variants = flat
            .iter()
            .map(|option| {
                let wire = option["properties"][&tag]["const"]
                    .as_str()
                    .unwrap_or_default();
                Ok(Variant {
                    wire: wire.to_owned(),
                    doc: doc(option),
                    fields: fields(option, Some(&tag))?,
                })
            })
            .collect::<Result<_, String>>()?;
        return Ok(Shape::Tagged { tag, variants });
    }
    flat.iter()
        .map(|option| {
            if let Some(word) = text_of(option, "const") {
                return Ok(PlainVariant {
                    wire: word.to_owned(),
                    doc: doc(option),
                    content: None,
                });
            }
            let properties = option.get("properties").and_then(Value::as_object);
            match properties
                .map(|found| found.iter().collect::<Vec<_>>())
                .as_deref()
            {
                Some([(key, content)]) => Ok(PlainVariant {
                    wire: (*key).clone(),
                    doc: doc(option),
                    content: Some(kind(content)?),
                }),
                _ => Err(format!(
                    "an option that is neither a word nor one key: {option}"
                )),
            }
        })
        .collect::<Result<_, String>>()
        .map(Shape::Plain)
}

/// The field whose value is a different constant in every option.
fn common_tag(options: &[Value]) -> Option<String> {
    let first = options.first()?.get("properties")?.as_object()?;
    first
        .keys()
        .find(|name| {
            options.iter().all(|option| {
                option["properties"][name.as_str()]
                    .get("const")
                    .is_some_and(Value::is_string)
            })
        })
        .cloned()
}

fn fields(schema: &Value, tag: Option<&str>) -> Result<Vec<Field>, String> {
    let empty = Map::new();
    let properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    properties
        .iter()
        .filter(|(name, _)| Some(name.as_str()) != tag)
        .map(|(name, property)| {
            Ok(Field {
                name: name.clone(),
                doc: doc(property),
                kind: kind(property).map_err(|error| format!("{name}: {error}"))?,
                required: required.contains(&name.as_str()),
                default: property.get("default").cloned(),
            })
        })
        .collect()
}

fn kind(schema: &Value) -> Result<Kind, String> {
    if let Some(name) = text_of(schema, "$ref") {
        return Ok(Kind::Named(name.trim_start_matches("#/$defs/").to_owned()));
    }
    if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
        let (nulls, others): (Vec<_>, Vec<_>) = options
            .iter()
            .partition(|option| text_of(option, "type") == Some("null"));
        return match (nulls.len(), others.as_slice()) {
            (1, [one]) => Ok(Kind::Nullable(Box::new(kind(one)?))),
            _ => Err(format!("a choice that is not expected: {schema}")),
        };
    }
    let types = schema
        .get("type")
        .and_then(Value::as_array)
        .map(Vec::as_slice);
    if let Some([Value::String(one), Value::String(null)]) = types
        && null == "null"
    {
        let mut plain = schema.clone();
        plain["type"] = Value::String(one.clone());
        return Ok(Kind::Nullable(Box::new(kind(&plain)?)));
    }
    match text_of(schema, "type") {
        Some("string") if text_of(schema, "format") == Some("date") => Ok(Kind::Date),
        Some("string") if text_of(schema, "format") == Some("decimal") => Ok(Kind::Decimal),
        Some("string") => Ok(Kind::Text),
        Some("integer") => Ok(Kind::Integer),
        Some("boolean") => Ok(Kind::Bool),
        Some("array") => match (schema.get("prefixItems"), schema.get("items")) {
            (Some(items), _) => {
                let items = items.as_array().map(Vec::as_slice).unwrap_or_default();
                items
                    .iter()
                    .map(kind)
                    .collect::<Result<_, _>>()
                    .map(Kind::Tuple)
            }
            (None, Some(items)) => Ok(Kind::List(Box::new(kind(items)?))),
            (None, None) => Err("a list of nothing in particular".to_owned()),
        },
        Some("object") => match schema
            .get("additionalProperties")
            .filter(|content| content.is_object())
            .or_else(|| {
                schema
                    .get("patternProperties")?
                    .as_object()?
                    .values()
                    .next()
            }) {
            Some(content) => Ok(Kind::Table(Box::new(kind(content)?))),
            None => Err(format!("an object without a name: {schema}")),
        },
        other => Err(format!("a field of type {other:?}: {schema}")),
    }
}

/// The documentation up to the first example.
fn doc(schema: &Value) -> String {
    let text = text_of(schema, "description").unwrap_or_default();
    text.split("```")
        .next()
        .unwrap_or_default()
        .trim()
        .replace("[`", "`")
        .replace("`]", "`")
}

fn text_of<'a>(schema: &'a Value, key: &str) -> Option<&'a str> {
    schema.get(key).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_at_the_boundary_has_a_place_in_the_model() {
        let types = read(&crate::schema::definitions()).unwrap();
        let names = by_name(&types);
        assert!(matches!(names["Phase"].shape, Shape::Closed(_)));
        assert!(matches!(names["Event"].shape, Shape::Record(_)));
        assert!(matches!(names["EndCause"].shape, Shape::Plain(_)));
        assert_eq!(names["Instant"].shape, Shape::Scalar(Scalar::Instant));
        let Shape::Tagged { tag, variants } = &names["Act"].shape else {
            panic!()
        };
        assert_eq!(tag, "type");
        assert_eq!(variants.len(), suqiu::petition::ActKind::ALL.len());
    }

    #[test]
    fn money_is_an_exact_decimal() {
        let money = schemars::schema_for!(suqiu::Money).to_value();
        assert_eq!(shape(&money), Ok(Shape::Scalar(Scalar::Decimal)));
        assert_eq!(kind(&money), Ok(Kind::Decimal));
    }

    fn check(kind: &Kind, names: &BTreeMap<&str, &Type>) {
        match kind {
            Kind::Named(name) => assert!(names.contains_key(name.as_str()), "{name}"),
            Kind::List(one) | Kind::Table(one) | Kind::Nullable(one) => check(one, names),
            Kind::Tuple(all) => all.iter().for_each(|one| check(one, names)),
            _ => {}
        }
    }

    #[test]
    fn every_named_kind_is_defined() {
        let types = read(&crate::schema::definitions()).unwrap();
        let names = by_name(&types);
        for one in &types {
            match &one.shape {
                Shape::Record(fields) => fields.iter().for_each(|field| check(&field.kind, &names)),
                Shape::Tagged { variants, .. } => variants
                    .iter()
                    .flat_map(|variant| &variant.fields)
                    .for_each(|field| check(&field.kind, &names)),
                _ => {}
            }
        }
    }
}
