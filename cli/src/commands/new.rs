//! `suqiu new`: a local pack to begin with.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use suqiu::policy::{PackText, Policy};
use suqiu::{FaultKind, Instant, PackId, Text};

use crate::args::{Base, NewArgs};
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;

const TEMPLATE: &str = include_str!("new.toml");

/// The list of subjects that a pack may build on instead of the national pack; `suqiu new` writes it
/// beside the new pack.
const SUBJECTS: &str = include_str!("../../../policies/subjects.toml");

pub(crate) fn run(args: &NewArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let id: PackId = args.id.parse().map_err(|error| bad_id(&args.id, &error))?;
    let text = fill(args, &id, input::now()?);
    // What is written passes, or nothing is written.
    let texts = [
        PackText::toml("new.toml", &text),
        PackText::toml("subjects.toml", SUBJECTS),
    ];
    Policy::load(&texts, id.as_str())?;
    let file = match &args.out {
        Some(file) => file.clone(),
        None => PathBuf::from(format!("{}.toml", short(&id))),
    };
    let mut written = Vec::new();
    if args.extends == Base::Subjects {
        let beside = file.with_file_name("subjects.toml");
        // One that is there may be the author's own: it is used as it is.
        if write_new(&beside, SUBJECTS)? {
            written.push(beside);
        }
    }
    if !write_new(&file, &text)? {
        return Err(exists(&file));
    }
    written.insert(0, file.clone());
    for file in &written {
        let word = screen.good(screen.pick("已写", "wrote"));
        screen.line(&format!("{word}  {}", file.display()))?;
    }
    let beside = match args.extends {
        Base::National => String::new(),
        Base::Subjects => format!(" {}", file.with_file_name("subjects.toml").display()),
    };
    let next = screen.pick("下一步：", "next: ");
    screen.line(&format!("{next}suqiu check {}{beside}", file.display()))?;
    Ok(Exit::Fine)
}

/// The last part of an identifier: `linshu` of `cn.sd.linshu`.
fn short(id: &PackId) -> &str {
    id.as_str().rsplit('.').next().unwrap_or_default()
}

fn fill(args: &NewArgs, id: &PackId, now: Instant) -> String {
    let today = now.to_chrono().format("%Y-%m-%d").to_string();
    let valid_from = args
        .valid_from
        .map_or_else(|| today.clone(), |date| date.to_string());
    let short = short(id);
    let zh = args.name.clone();
    let en = args.name_en.clone().unwrap_or_else(|| short.to_owned());
    let extends = args.extends.id();
    let beside = match args.extends {
        Base::National => "",
        Base::Subjects => " subjects.toml",
    };
    let prefix = short.to_uppercase();
    let values = [
        ("{id}", id.as_str()),
        ("{short}", short),
        ("{prefix}", &prefix),
        ("{extends}", extends),
        ("{beside}", beside),
        ("{today}", &today),
        ("{valid_from}", &valid_from),
    ];
    let text = values
        .iter()
        .fold(TEMPLATE.to_owned(), |text, (name, value)| {
            text.replace(name, value)
        });
    // Names last: what people write in them is never taken for a place to fill in.
    // A text in JSON is one in TOML too.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    text.replacen("\"{zh}\"", &quoted(&zh), 1)
        .replacen("\"{en}\"", &quoted(&en), 1)
}

/// Writes a file that is not there yet; whether it did.
fn write_new(path: &Path, text: &str) -> Result<bool, Failure> {
    let opened = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match opened {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(false),
        Err(error) => return Err(Failure::io(path, &error)),
    };
    let written = file.write_all(text.as_bytes());
    written.map_err(|error| Failure::io(path, &error))?;
    Ok(true)
}

fn bad_id(id: &str, error: &suqiu::IdError) -> Failure {
    let message = Text::fixed("“{id}”不能作标识：{why}", "`{id}` is no identifier: {why}");
    Failure::bad_input(suqiu::Fault::new(
        FaultKind::Input,
        "new.bad_id",
        message.fill(&[("id", id), ("why", &error.to_string())]),
        Text::fixed(
            "由小写字母、数字和点组成，如 cn.sd.linshu",
            "write it like `cn.sd.linshu`",
        ),
    ))
}

fn exists(path: &Path) -> Failure {
    let path = path.display().to_string();
    Failure::bad_input(suqiu::Fault::new(
        FaultKind::Input,
        "new.exists",
        Text::fixed(
            "{path} 已经存在，没有改动",
            "{path} is there already; it was left as it is",
        )
        .fill(&[("path", &path)]),
        Text::fixed("换一个文件名：--out", "give another file: --out"),
    ))
}
