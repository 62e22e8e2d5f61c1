//! How pages look: templates over typed views, and the files that go with them.
//!
//! A theme is a folder below `themes/`. A file that it lacks comes from the default theme inside the program, so a theme
//! may be one changed template. Templates are read and minified once; each language gets its own functions for words
//! and its own shared value ([`SiteView`](views::SiteView)), and from then on only pages differ.

pub mod color;
pub mod config;
pub mod days;
pub mod downloads;
mod faults;
pub mod find;
pub mod functions;
mod layouts;
pub mod minify;
mod statics;
pub mod tokens;
pub mod views;

pub use faults::TEMPLATE;
pub use statics::StaticFile;
pub use tokens::{CONTRAST, TOKEN};

use crate::diag::{Checked, Code, Diagnostic, FileId, Level, Notes};
use crate::source::{Sources, yaml};
use crate::text::{Digest, Hasher, Route};
use faults::{Place, Places};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tera::{Context, Tera, Value};
use tokens::Tokens;
use views::{PageView, SiteView, Words};

/// A theme that is not there.
pub static THEME: Code = Code {
    name: "site/theme",
    level: Level::Forbid,
    summary: "the theme does not exist",
    explain: "`site.yaml` names a theme, and there is no folder of that name below `themes/`. Without a name the theme \
              inside the program is used.",
};

/// The theme whose files stand in for those that another theme lacks.
pub const DEFAULT: &str = "default";

/// A theme, ready for languages.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    places: Arc<Places>,
    components: BTreeMap<String, ComponentSpec>,
    tokens: Tokens,
    files: Vec<StaticFile>,
    digest: Digest,
}

/// What a component takes: the comment at the beginning of `templates/components/<name>.html`, as YAML.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComponentSpec {
    /// What it shows, in one line.
    pub about: String,
    /// What an editor may write behind its name, by name.
    #[serde(default)]
    pub arguments: BTreeMap<String, ArgumentSpec>,
}

/// One argument of a component.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArgumentSpec {
    /// What it means, in one line.
    pub about: String,
    /// Whether the component cannot do without it.
    #[serde(default)]
    pub required: bool,
}

impl Theme {
    /// Reads the theme `name`. A template that cannot be used is a finding, and the default theme's stands in for it.
    #[must_use]
    pub fn load(sources: &Sources, name: &str) -> Checked<Self> {
        let mut notes = Notes::new();
        let folders: Vec<&str> = if name == DEFAULT { vec![name] } else { vec![name, DEFAULT] };
        if sources.under(&format!("themes/{name}/")).next().is_none() {
            let known: BTreeSet<&str> =
                sources.under("themes/").filter_map(|(_, file)| file.path.split('/').nth(1)).collect();
            notes.push(THEME.nowhere(format!("there is no theme `{name}`")).suggest(name, known));
        }
        let tokens = match config::ThemeConfig::read(sources, name) {
            Ok(config) => {
                notes.extend(config.tokens.check());
                config.tokens
            }
            Err(note) => {
                notes.push(note);
                Tokens::default()
            }
        };
        let files = statics::files(layered(sources, &folders, "static"), sources, &tokens.css());
        let (mut tera, places) = templates(sources, &folders, &mut notes);
        let assets = files.iter().map(|file| (file.name.clone(), path(&file.route))).collect();
        functions::register_assets(&mut tera, assets);
        let components = components(sources, &places, &mut notes);
        let digest = digest(sources, &places, &files);
        Checked::new(Self { tera, places: Arc::new(places), components, tokens, files, digest }, notes)
    }

    /// The components that content may call, by name.
    #[must_use]
    pub fn components(&self) -> &BTreeMap<String, ComponentSpec> {
        &self.components
    }

    /// Its colours and lengths.
    #[must_use]
    pub fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// The files to publish beside the pages, in the order of their names.
    #[must_use]
    pub fn files(&self) -> &[StaticFile] {
        &self.files
    }

    /// The weight of the style sheets that a page asks for, in bytes after compression.
    #[must_use]
    pub fn style_weight(&self, html: &str) -> usize {
        self.files.iter().filter(|file| html.contains(file.route.as_str())).map(|file| file.weight).sum()
    }

    /// What the theme is made from: templates and the names of files.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// The theme for one language: its words and what its pages share.
    ///
    /// # Panics
    /// Never: a view of ours is always a map.
    #[must_use]
    pub fn for_language(&self, words: &Arc<dyn Words>, site: &SiteView) -> LanguageTheme {
        let mut tera = self.tera.clone();
        functions::register(&mut tera, words);
        let site = Value::try_from_serializable(site).expect("a view has text for keys");
        tera.global_context().insert_value("site", site);
        LanguageTheme { tera, places: Arc::clone(&self.places) }
    }
}

/// A theme with the words of one language. Pages of a language may be rendered on many threads at once.
pub struct LanguageTheme {
    tera: Tera,
    places: Arc<Places>,
}

impl LanguageTheme {
    /// Renders a page with the template of its kind.
    ///
    /// # Errors
    /// One finding at its place in a template: a message or a variable that is not there.
    pub fn render_page(&self, page: &PageView) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert_value("page", value(page)?);
        self.render(page.kind.template(), &context)
    }

    /// Renders a page with another value for `site` than the language's own.
    ///
    /// # Errors
    /// As for [`LanguageTheme::render_page`].
    pub fn render_page_of(&self, page: &PageView, site: &SiteView) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert_value("page", value(page)?);
        context.insert_value("site", value(site)?);
        self.render(page.kind.template(), &context)
    }

    /// Renders a component with its view ([`ContactsView`](views::ContactsView) and the like), the fields of which are
    /// the variables of the template.
    ///
    /// # Errors
    /// As for [`LanguageTheme::render_page`], and when there is no such component or `data` is no map.
    pub fn render_component<T: Serialize + ?Sized>(&self, name: &str, data: &T) -> Result<String, Diagnostic> {
        let template = format!("components/{name}.html");
        if !self.tera.contains_template(&template) {
            let known = self.places.templates.keys().filter_map(|path| component_name(path));
            return Err(TEMPLATE.nowhere(format!("there is no component `{name}`")).suggest(name, known));
        }
        let context = Context::from_serialize(data).map_err(|error| self.places.rendering(&error))?;
        self.render(&template, &context)
    }

    fn render(&self, template: &str, context: &Context) -> Result<String, Diagnostic> {
        self.tera.render(template, context).map_err(|error| self.places.rendering(&error))
    }
}

/// How many bytes travel: as gzip sends them at its usual level.
#[must_use]
pub fn weigh(bytes: &[u8]) -> usize {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    packed.map_or(bytes.len(), |packed| packed.len())
}

fn value(data: &impl Serialize) -> Result<Value, Diagnostic> {
    Value::try_from_serializable(data).map_err(|error| TEMPLATE.nowhere(error.to_string()))
}

/// The name of the component that the template `path` renders.
fn component_name(path: &str) -> Option<&str> {
    path.strip_prefix("components/")?.strip_suffix(".html")
}

/// The address of a route as seen from the root of the output.
fn path(route: &Route) -> String {
    route.relative_to(&Route::of(&["index.html"]))
}

/// The files below `part` of the themes in `folders`, by their path there; of several with the same path, the one that
/// counts first.
fn layered(sources: &Sources, folders: &[&str], part: &str) -> BTreeMap<String, Vec<FileId>> {
    let mut out: BTreeMap<String, Vec<FileId>> = BTreeMap::new();
    for folder in folders {
        let root = format!("themes/{folder}/{part}/");
        for (id, file) in sources.under(&root) {
            out.entry(file.path[root.len()..].to_owned()).or_default().push(id);
        }
    }
    out
}

/// Reads all templates. One that has a fault is replaced by the next in line, or by an empty one, until the rest stands.
fn templates(sources: &Sources, folders: &[&str], notes: &mut Notes) -> (Tera, Places) {
    let mut found = layered(sources, folders, "templates");
    found.retain(|name, _| name.rsplit('.').next() == Some("html"));
    let beneath: Vec<(String, FileId)> = found
        .iter()
        .filter(|(_, files)| files.len() > 1)
        .filter_map(|(name, files)| Some((format!("{DEFAULT}/{name}"), *files.last()?)))
        .collect();
    found.extend(beneath.into_iter().map(|(name, file)| (name, vec![file])));
    let mut places = Places::default();
    for (name, files) in &found {
        let first = files.first().map(|file| Place::of(*file, sources));
        places.templates.extend(first.map(|place| (name.clone(), place)));
    }
    loop {
        let error = match engine(&places, sources) {
            Ok(plain) => return minified(plain, places, sources),
            Err(error) => error,
        };
        let faults = places.loading(&error, sources);
        let names: BTreeSet<String> = faults.iter().filter_map(|(name, _)| name.clone()).collect();
        notes.extend(faults.into_iter().map(|(_, fault)| fault).collect());
        let replaced = names.iter().filter(|name| replace(name, &mut found, &mut places, sources)).count();
        if replaced == 0 {
            return (Tera::new(), places);
        }
    }
}

/// Puts the next file in the place of a template that has a fault, or nothing; false when nothing is there already.
fn replace(name: &str, found: &mut BTreeMap<String, Vec<FileId>>, places: &mut Places, sources: &Sources) -> bool {
    let (Some(files), Some(place)) = (found.get_mut(name), places.templates.get_mut(name)) else { return false };
    if place.given.is_some() || files.is_empty() {
        return false;
    }
    files.remove(0);
    match files.first() {
        Some(next) => *place = Place::of(*next, sources),
        None => place.given = Some(minify::Minified::default()),
    }
    true
}

/// The same templates without needless white space, which moves places; hence only after they are known to be good.
fn minified(plain: Tera, mut places: Places, sources: &Sources) -> (Tera, Places) {
    let as_read: Vec<Option<minify::Minified>> = places.templates.values().map(|place| place.given.clone()).collect();
    for place in places.templates.values_mut() {
        place.given = Some(minify::template(place.text(sources)));
    }
    if let Ok(small) = engine(&places, sources) {
        return (small, places);
    }
    for (place, given) in places.templates.values_mut().zip(as_read) {
        place.given = given;
    }
    (plain, places)
}

fn engine(places: &Places, sources: &Sources) -> tera::TeraResult<Tera> {
    let mut tera = Tera::new();
    // Tera refuses a template that calls what it does not know.
    let silence: Arc<dyn Words> = Arc::new(functions::Silence);
    functions::register(&mut tera, &silence);
    functions::register_assets(&mut tera, BTreeMap::new());
    tera.add_raw_templates(places.templates.iter().map(|(name, place)| (name, place.text(sources))))?;
    Ok(tera)
}

fn components(sources: &Sources, places: &Places, notes: &mut Notes) -> BTreeMap<String, ComponentSpec> {
    let mut out = BTreeMap::new();
    for (template, place) in &places.templates {
        let Some(name) = component_name(template) else { continue };
        let text = sources.file(place.file).text();
        let front = text.strip_prefix("{#").and_then(|rest| rest.split_once("#}"));
        let Some((front, _)) = front else {
            notes.push(
                TEMPLATE
                    .at(
                        crate::diag::Span::new(place.file, 0..0),
                        format!("the component `{name}` does not say what it takes"),
                    )
                    .help("begin the file with `{#`, `about: …`, `arguments: {}` and `#}`"),
            );
            continue;
        };
        match yaml::<ComponentSpec>(front, place.file, 2) {
            Ok(spec) => {
                out.insert(name.to_owned(), spec);
            }
            Err(fault) => notes.push(fault),
        }
    }
    out
}

fn digest(sources: &Sources, places: &Places, files: &[StaticFile]) -> Digest {
    let mut hasher = Hasher::new();
    for (name, place) in &places.templates {
        hasher.add(name).add(sources.file(place.file).text());
    }
    for file in files {
        hasher.add(file.route.as_str());
    }
    hasher.finish()
}
